using System.Net.Http.Json;
using Aspire.Hosting.Testing;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;

namespace TaskAgent.AppHost.Tests;

/// <summary>What must not be read where many may read.</summary>
public sealed class SecretsTests : IDisposable
{
    readonly DirectoryInfo _state = Directory.CreateTempSubdirectory("taskagent-secrets-");

    [Fact]
    public async Task Logs_AfterLoginsTokensAndFailures_HoldNoSecret()
    {
        var secrets = new List<string> { Visitor.Password, "wrong password" };
        await using (var graph = await Graph.StartAsync($"--LocalEngine:StateDirectory={_state.FullName}"))
        {
            using var visitor = new Visitor(graph);
            await visitor.RegisterAsync();
            secrets.Add(visitor.SessionCookie.Split(';')[0].Split('=', 2)[1]);
            await visitor.LogInAsync("wrong password");
            var token = await visitor.CreateTokenAsync("MessagesWrite");
            secrets.Add(token);
            await SendAsync(graph, token);
            await SendAsync(graph, token + "x");
            secrets.Add(await graph.ServiceKeyAsync());
        }

        var logs = Directory.GetFiles(Path.Combine(_state.FullName, "logs"));
        Assert.Contains(logs, log => log.Contains("persistence-service", StringComparison.Ordinal));
        foreach (var log in logs)
        {
            var text = await File.ReadAllTextAsync(log);
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        }
    }

    public void Dispose() => _state.Delete(recursive: true);

    static async Task SendAsync(Graph graph, string token)
    {
        using var http = graph.App.CreateHttpClient("channel-service");
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        await http.PostAsJsonAsync("/api/v1/message", new MessageRequest("buy milk", "whoever", MessageChannel.Api), WireJson.Default.MessageRequest);
    }
}
