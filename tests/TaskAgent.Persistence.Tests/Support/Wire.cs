using System.Text.Json;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Persistence.Tests.Support;

/// <summary>Two rows are the same when they are the same on the wire; their JSON members have no equality of their own.</summary>
static class Wire
{
    public static void Same<T>(T expected, T actual) => Assert.Equal(Text(expected), Text(actual));

    static string Text<T>(T value) => JsonSerializer.Serialize(value, typeof(T), WireJson.Default);
}
