using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Http;

/// <summary>Writes an enum by name and reads nothing but names: a number would pass for any value, even one that does not exist.</summary>
sealed class EnumNames<T>() : JsonStringEnumConverter<T>(namingPolicy: null, allowIntegerValues: false)
    where T : struct, Enum;
