using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TaskAgent.Services.Tests.Support;

/// <summary>Reads an answer that should be a refusal.</summary>
static class Problems
{
    /// <summary>The message of the problem document, after checking that document, code and status agree.</summary>
    public static async Task<string> ErrorAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"Expected {(int)status}, got {(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var error = JsonNode.Parse(text)!["error"]!;
        Assert.Equal((int)status, (int)error["code"]!);
        return (string)error["message"]!;
    }
}
