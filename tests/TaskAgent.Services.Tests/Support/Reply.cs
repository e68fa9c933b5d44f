using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Services.Tests.Support;

/// <summary>Answers that a fake neighbour gives.</summary>
public static class Reply
{
    public static HttpResponseMessage Ok<T>(T value) => new(HttpStatusCode.OK)
    {
        Content = JsonContent.Create(value, (JsonTypeInfo<T>)WireJson.Default.GetTypeInfo(typeof(T))!),
    };

    public static HttpResponseMessage NoContent() => new(HttpStatusCode.NoContent);

    /// <summary>An error as every service of the graph writes it.</summary>
    public static HttpResponseMessage Problem(HttpStatusCode status, string message) => new(status)
    {
        Content = JsonContent.Create(
            new JsonObject { ["error"] = new JsonObject { ["code"] = (int)status, ["message"] = message } },
            WireJson.Default.JsonObject,
            new MediaTypeHeaderValue("application/problem+json")),
    };
}
