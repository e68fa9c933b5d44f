using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Aspire.Hosting.Testing;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AppHost.Tests;

/// <summary>
/// Somebody with an account and a token for everything tries somebody else's ids at every endpoint that the services describe. The
/// endpoints come from the OpenAPI documents, so that a new one is tried, too.
/// </summary>
[Collection(OneGraph.Name)]
public sealed class EveryEndpointTests(SharedGraph shared) : IAsyncLifetime
{
    const string Treasure = "treasure chest";

    readonly List<string> _ids = [];
    string _token = "";

    public async Task InitializeAsync()
    {
        using var owner = new Visitor(shared.Graph);
        await owner.RegisterAsync();
        var ownersToken = await owner.CreateTokenAsync([.. Enum.GetNames<Scope>()]);
        var answer = await MessageAsync(ownersToken);
        using var tasks = Client("task-management-service", ownersToken);
        var task = (await new TasksClient(tasks).FindAsync(default, answer.TasksCreated[0], CancellationToken.None))!;
        _ids.AddRange([answer.CaseId.ToString(), task.Id.ToString(), await ChangeSetAsync(answer.CaseId)]);

        using var thief = new Visitor(shared.Graph);
        await thief.RegisterAsync();
        _token = await thief.CreateTokenAsync([.. Enum.GetNames<Scope>()]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("channel-service")]
    [InlineData("case-management-service")]
    [InlineData("task-management-service")]
    public async Task Call_WithTheIdsOfSomebodyElse_FindsNothing(string service)
    {
        using var http = Client(service, _token);
        var document = JsonNode.Parse(await http.GetStringAsync("/openapi/v1.json"))!;
        var tried = 0;
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                foreach (var id in _ids)
                {
                    await TryAsync(http, document, path, method, operation!, id);
                    tried++;
                }
            }
        }

        Assert.True(tried >= 3, "The document describes no endpoints.");
    }

    static async Task TryAsync(HttpClient http, JsonNode document, string path, string method, JsonNode operation, string id)
    {
        var schema = operation["requestBody"]?["content"]?["application/json"]?["schema"];
        var body = schema is null ? null : Sample.Of(schema, document, id)?.ToJsonString();
        using var request = new HttpRequestMessage(new(method.ToUpperInvariant()), path.Replace("{id}", id, StringComparison.Ordinal));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await http.SendAsync(request);

        var what = $"{method} {path} {body}: {(int)response.StatusCode}";
        var answer = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain(Treasure, answer, StringComparison.OrdinalIgnoreCase);
        if (path.Contains('{', StringComparison.Ordinal) || body?.Contains(id, StringComparison.Ordinal) == true)
        {
            // What is for services only is closed to every token, before anything is looked up.
            Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{what} {answer}");
        }
        else
        {
            Assert.True(response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.Forbidden, $"{what} {answer}");
        }
    }

    async Task<MessageResponse> MessageAsync(string token)
    {
        using var channels = Client("channel-service", token);
        using var response = await channels.PostAsJsonAsync(
            "/api/v1/message", new MessageRequest($"buy a {Treasure}", "owner", MessageChannel.Api), WireJson.Default.MessageRequest);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(WireJson.Default.MessageResponse))!;
    }

    async Task<string> ChangeSetAsync(Guid caseId)
    {
        await using var source = Npgsql.NpgsqlDataSource.Create((await shared.Graph.App.GetConnectionStringAsync("task-agent"))!);
        await using var find = source.CreateCommand("select id from change_sets where case_id = $1");
        find.Parameters.AddWithValue(caseId);
        return ((Guid)(await find.ExecuteScalarAsync())!).ToString();
    }

    HttpClient Client(string service, string token)
    {
        var http = shared.Graph.App.CreateHttpClient(service);
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return http;
    }
}
