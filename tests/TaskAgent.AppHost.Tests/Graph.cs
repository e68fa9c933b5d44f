using System.Net.Http.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;

namespace TaskAgent.AppHost.Tests;

/// <summary>The whole graph: six real processes and a real PostgreSQL, on ports and with data of their own.</summary>
sealed class Graph(DistributedApplication app) : IAsyncDisposable
{
    public const string Groceries = "I need to call John tomorrow and buy groceries";

    public static readonly string[] Services =
    [
        "channel-service", "case-management-service", "task-management-service", "ai-agent-service", "persistence-service", "dashboard-service",
    ];

    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public DistributedApplication App { get; } = app;

    public static async Task<Graph> StartAsync(params string[] args)
    {
        using var timeout = new CancellationTokenSource(Patience);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.TaskAgent_AppHost>(args, timeout.Token);
        var graph = new Graph(await builder.BuildAsync(timeout.Token));
        await graph.App.StartAsync(timeout.Token);
        foreach (var service in Services)
        {
            await graph.HealthyAsync(service);
        }

        return graph;
    }

    public async Task HealthyAsync(string resource)
    {
        using var timeout = new CancellationTokenSource(Patience);
        await App.ResourceNotifications.WaitForResourceHealthyAsync(resource, timeout.Token);
    }

    public async Task StopAsync(string resource)
    {
        using var timeout = new CancellationTokenSource(Patience);
        await App.ResourceCommands.ExecuteCommandAsync(resource, KnownResourceCommands.StopCommand, timeout.Token);
        await App.ResourceNotifications.WaitForResourceAsync(resource, KnownResourceStates.TerminalStates, timeout.Token);
    }

    public async Task StartAgainAsync(string resource)
    {
        using var timeout = new CancellationTokenSource(Patience);
        await App.ResourceCommands.ExecuteCommandAsync(resource, KnownResourceCommands.StartCommand, timeout.Token);
        await HealthyAsync(resource);
    }

    public async Task<HttpResponseMessage> PostAsync(MessageRequest message, string? idempotencyKey = null)
    {
        using var http = App.CreateHttpClient("channel-service");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/message")
        {
            Content = JsonContent.Create(message, WireJson.Default.MessageRequest),
        };
        if (idempotencyKey is not null)
        {
            request.Headers.Add("Idempotency-Key", idempotencyKey);
        }

        return await http.SendAsync(request);
    }

    public async Task<MessageResponse> SendAsync(string sender, string text = Groceries, string? idempotencyKey = null)
    {
        using var response = await PostAsync(new MessageRequest(text, sender, MessageChannel.Api), idempotencyKey);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(WireJson.Default.MessageResponse))!;
    }

    /// <summary>Rows of a table that belong to a sender's account.</summary>
    public async Task<long> CountAsync(string table, string sender)
    {
        await using var source = NpgsqlDataSource.Create((await App.GetConnectionStringAsync("task-agent"))!);
        await using var count = source.CreateCommand(
            $"select count(*) from {table} join sender_links using (user_id) where sender_links.sender_id = $1");
        count.Parameters.AddWithValue(sender);
        return (long)(await count.ExecuteScalarAsync())!;
    }

    /// <summary>The secret that signs the calls between the services.</summary>
    public async Task<string> ServiceKeyAsync()
    {
        var model = App.Services.GetRequiredService<DistributedApplicationModel>();
        return (await model.Resources.OfType<ParameterResource>().Single(parameter => parameter.Name == "service-key").GetValueAsync(CancellationToken.None))!;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
