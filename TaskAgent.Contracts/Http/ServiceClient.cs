using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace TaskAgent.Contracts.Http;

/// <summary>One call and its answer; what every typed client is made of.</summary>
static class ServiceClient
{
    public static Task<TResult> GetAsync<TResult>(
        this HttpClient http, UserId user, string uri, JsonTypeInfo<TResult> result, CancellationToken cancellationToken) =>
        http.SendAsync(new(HttpMethod.Get, uri), user, result, cancellationToken);

    /// <summary>404 is null: for reads of one row by an id that may be gone or somebody else's.</summary>
    public static Task<TResult?> FindAsync<TResult>(
        this HttpClient http, UserId user, string uri, JsonTypeInfo<TResult> result, CancellationToken cancellationToken)
        where TResult : class =>
        OrNullAsync(http.GetAsync(user, uri, result, cancellationToken));

    /// <summary>The same for what is asked for by a body, because it must not stand in an address.</summary>
    public static Task<TResult?> FindAsync<TBody, TResult>(
        this HttpClient http, string uri, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<TResult> result, CancellationToken cancellationToken)
        where TResult : class =>
        OrNullAsync(http.SendAsync(HttpMethod.Post, user: null, uri, body, bodyType, result, cancellationToken));

    public static Task<TResult> SendAsync<TBody, TResult>(
        this HttpClient http, HttpMethod method, UserId? user, string uri, TBody body, JsonTypeInfo<TBody> bodyType,
        JsonTypeInfo<TResult> result, CancellationToken cancellationToken) =>
        http.SendAsync(method, user, uri, body, bodyType, version: null, result, cancellationToken);

    /// <summary>As a change of the version that was read: 412 when it is no longer the current one.</summary>
    public static Task<TResult> SendAsync<TBody, TResult>(
        this HttpClient http, HttpMethod method, UserId? user, string uri, TBody body, JsonTypeInfo<TBody> bodyType, int? version,
        JsonTypeInfo<TResult> result, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, uri) { Content = Document(body, bodyType) };
        if (version is { } read)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{read}\""));
        }

        return http.SendAsync(request, user, result, cancellationToken);
    }

    public static async Task DeleteAsync(this HttpClient http, UserId user, string uri, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, uri);
        request.SetUser(user);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        await EnsureSuccessAsync(response, cancellationToken);
    }

    public static async Task<TResult> SendAsync<TResult>(
        this HttpClient http, HttpRequestMessage request, UserId? user, JsonTypeInfo<TResult> result, CancellationToken cancellationToken)
    {
        using (request)
        {
            if (user is { } id)
            {
                request.SetUser(id);
            }

            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            await EnsureSuccessAsync(response, cancellationToken);
            return await response.Content.ReadFromJsonAsync(result, cancellationToken)
                ?? throw new ServiceException(HttpStatusCode.BadGateway, "The service answered with an empty document.");
        }
    }

    static async Task<TResult?> OrNullAsync<TResult>(Task<TResult> call)
        where TResult : class
    {
        try
        {
            return await call;
        }
        catch (ServiceException e) when (e.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    // Written at once: a body of known length is sent in one piece, and sent again without writing it anew.
    static ByteArrayContent Document<T>(T body, JsonTypeInfo<T> type) =>
        new(JsonSerializer.SerializeToUtf8Bytes(body, type)) { Headers = { ContentType = new("application/json") } };

    static async Task EnsureSuccessAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new ServiceException(response.StatusCode, await ReadMessageAsync(response, cancellationToken), response.Headers.RetryAfter?.Delta);
        }
    }

    static async Task<string> ReadMessageAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType is not ("application/problem+json" or "application/json"))
        {
            return $"The service answered {(int)response.StatusCode}.";
        }

        try
        {
            var problem = await response.Content.ReadFromJsonAsync(WireJson.Default.JsonObject, cancellationToken);
            return (string?)problem?["error"]?["message"] ?? (string?)problem?["detail"] ?? (string?)problem?["title"]
                ?? $"The service answered {(int)response.StatusCode}.";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return $"The service answered {(int)response.StatusCode} with a malformed problem document.";
        }
    }
}
