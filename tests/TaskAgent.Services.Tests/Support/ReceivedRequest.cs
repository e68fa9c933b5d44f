using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.IdentityModel.JsonWebTokens;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Services.Tests.Support;

/// <summary>What a neighbour was asked, read in full because the sender disposes its message.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path, without the query.</param>
/// <param name="Query">The query with its question mark, or empty.</param>
/// <param name="Token">The service token it came with, or null.</param>
/// <param name="Body">The body as text; empty without one.</param>
/// <param name="Headers">Its headers, by name.</param>
public sealed record ReceivedRequest(
    HttpMethod Method, string Path, string Query, JsonWebToken? Token, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public T Read<T>() => JsonSerializer.Deserialize(Body, (JsonTypeInfo<T>)WireJson.Default.GetTypeInfo(typeof(T))!)!;

    internal static async Task<ReceivedRequest> ReadAsync(HttpRequestMessage message, CancellationToken cancellationToken) => new(
        message.Method,
        message.RequestUri!.AbsolutePath,
        message.RequestUri.Query,
        message.Headers.Authorization?.Parameter is { } token ? new JsonWebToken(token) : null,
        message.Content is null ? "" : await message.Content.ReadAsStringAsync(cancellationToken),
        message.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
}
