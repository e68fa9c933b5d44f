using System.Net.Http.Json;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.AppHost.Tests;

/// <summary>Somebody who has something, and somebody else with an account and a token for everything.</summary>
public sealed class TwoAccounts(SharedGraph shared) : IAsyncLifetime
{
    /// <summary>In all that the owner has.</summary>
    public const string Treasure = "treasure chest";

    /// <summary>The owner's case, task and change set.</summary>
    public IReadOnlyList<string> Ids { get; private set; } = [];

    /// <summary>The other one's API token, with every scope.</summary>
    public string Token { get; private set; } = "";

    public UserId Thief { get; private set; }

    public async Task InitializeAsync()
    {
        using var owner = new Visitor(shared.Graph);
        await owner.RegisterAsync();
        var answer = await SendAsync(await owner.CreateTokenAsync(Enum.GetNames<Scope>()));
        Ids = [answer.CaseId.ToString(), answer.TasksCreated[0].ToString(), await ChangeSetAsync(answer.CaseId)];

        using var thief = new Visitor(shared.Graph);
        await thief.RegisterAsync();
        Token = await thief.CreateTokenAsync(Enum.GetNames<Scope>());
        using var persistence = Client("persistence-service", await ServiceTokenAsync("dashboard-service", "persistence-service", null));
        Thief = new((await new AccountsClient(persistence).FindTokenAsync(SecretHash.Of(Token), CancellationToken.None))!.User.Id);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public HttpClient Client(string service, string token)
    {
        var http = shared.Graph.App.CreateHttpClient(service);
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return http;
    }

    /// <summary>A token as the caller itself would sign it.</summary>
    public async Task<string> ServiceTokenAsync(string caller, string audience, UserId? user)
    {
        var options = Options.Create(new ServiceIdentityOptions { Key = await shared.Graph.ServiceKeyAsync() });
        using var tokens = new ServiceTokens(options, TimeProvider.System, new ServiceName(caller, []));
        return tokens.Create(audience, user);
    }

    async Task<MessageResponse> SendAsync(string token)
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
}
