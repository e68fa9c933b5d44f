using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace TaskAgent.AppHost.Tests;

/// <summary>
/// Somebody with an account and a token for everything tries somebody else's ids at every endpoint that the services describe. The
/// endpoints come from the OpenAPI documents, so that a new one is tried, too.
/// </summary>
[Collection(OneGraph.Name)]
public sealed class EveryEndpointTests(TwoAccounts accounts) : IClassFixture<TwoAccounts>
{
    [Theory]
    [InlineData("channel-service")]
    [InlineData("case-management-service")]
    [InlineData("task-management-service")]
    public async Task Call_WithTheIdsOfSomebodyElse_FindsNothing(string service)
    {
        using var http = accounts.Client(service, accounts.Token);
        await TryAllAsync(http);
    }

    [Theory]
    [InlineData("persistence-service", "task-management-service")]
    [InlineData("ai-agent-service", "channel-service")]
    public async Task Call_OfAServiceForTheWrongUser_FindsNothing(string service, string caller)
    {
        using var http = accounts.Client(service, await accounts.ServiceTokenAsync(caller, service, accounts.Thief));
        await TryAllAsync(http);
    }

    [Theory]
    [InlineData("persistence-service", "GET", "/tasks")]
    [InlineData("ai-agent-service", "POST", "/process")]
    public async Task Call_OfAnInnerServiceWithAnApiToken_IsUnauthorized(string service, string method, string path)
    {
        using var http = accounts.Client(service, accounts.Token);

        using var response = await http.SendAsync(new(new(method), path) { Content = JsonContent.Create(new { message = "x" }) });

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    async Task TryAllAsync(HttpClient http)
    {
        var document = JsonNode.Parse(await http.GetStringAsync("/openapi/v1.json"))!;
        var tried = 0;
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                foreach (var id in accounts.Ids)
                {
                    await TryAsync(http, document, path, method, operation!, id);
                    tried++;
                }
            }
        }

        Assert.True(tried >= 3, "The document describes no endpoints.");
    }

    async Task TryAsync(HttpClient http, JsonNode document, string path, string method, JsonNode operation, string id)
    {
        var schema = operation["requestBody"]?["content"]?["application/json"]?["schema"];
        var body = schema is null ? null : Sample.Of(schema, document, id)?.ToJsonString();

        // A new case comes to Persistence with the id that it shall have: any is good but a case's.
        var newCase = method == "post" && path == "/cases" && body!.Contains("\"id\"", StringComparison.Ordinal);
        if (newCase && id != accounts.Ids[0])
        {
            return;
        }

        using var request = new HttpRequestMessage(new(method.ToUpperInvariant()), path.Replace("{id}", id, StringComparison.Ordinal));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await http.SendAsync(request);

        var what = $"{method} {path} {body}: {(int)response.StatusCode}";
        var answer = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain(TwoAccounts.Treasure, answer, StringComparison.OrdinalIgnoreCase);
        if (path.Contains('{', StringComparison.Ordinal) || body?.Contains(id, StringComparison.Ordinal) == true)
        {
            // What is for services only is closed to every token, before anything is looked up; and the id of a case is taken.
            Assert.True(
                response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden || (newCase && response.StatusCode == HttpStatusCode.Conflict),
                $"{what} {answer}");
        }
        else
        {
            Assert.True((int)response.StatusCode < 500, $"{what} {answer}");
        }
    }
}
