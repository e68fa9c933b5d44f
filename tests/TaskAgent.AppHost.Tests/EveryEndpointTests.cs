using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.ServiceDefaults.Identity;

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
    Guid _thief;
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
        using var persistence = Client("persistence-service", await ServiceTokenAsync("dashboard-service", "persistence-service", null));
        _thief = (await new AccountsClient(persistence).FindTokenAsync(SecretHash.Of(_token), CancellationToken.None))!.User.Id;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("channel-service")]
    [InlineData("case-management-service")]
    [InlineData("task-management-service")]
    public async Task Call_WithTheIdsOfSomebodyElse_FindsNothing(string service)
    {
        using var http = Client(service, _token);
        await TryAllAsync(http);
    }

    [Theory]
    [InlineData("persistence-service", "task-management-service")]
    [InlineData("ai-agent-service", "channel-service")]
    public async Task Call_OfAServiceForTheWrongUser_FindsNothing(string service, string caller)
    {
        using var http = Client(service, await ServiceTokenAsync(caller, service, new UserId(_thief)));
        await TryAllAsync(http);
    }

    [Theory]
    [InlineData("persistence-service", "GET", "/tasks")]
    [InlineData("ai-agent-service", "POST", "/process")]
    public async Task Call_OfAnInnerServiceWithAnApiToken_IsUnauthorized(string service, string method, string path)
    {
        using var http = Client(service, _token);

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
                foreach (var id in _ids)
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
        if (newCase && id != _ids[0])
        {
            return;
        }

        using var request = new HttpRequestMessage(new(method.ToUpperInvariant()), path.Replace("{id}", id, StringComparison.Ordinal));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await http.SendAsync(request);

        var what = $"{method} {path} {body}: {(int)response.StatusCode}";
        var answer = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain(Treasure, answer, StringComparison.OrdinalIgnoreCase);
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

    async Task<string> ServiceTokenAsync(string caller, string audience, UserId? user)
    {
        var model = shared.Graph.App.Services.GetRequiredService<DistributedApplicationModel>();
        var key = await model.Resources.OfType<ParameterResource>().Single(parameter => parameter.Name == "service-key").GetValueAsync(CancellationToken.None);
        using var tokens = new ServiceTokens(Options.Create(new ServiceIdentityOptions { Key = key! }), TimeProvider.System, new ServiceName(caller, []));
        return tokens.Create(audience, user);
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
