using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using TaskAgent.AiAgent.Reading;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Telemetry;

/// <summary>A service beside a collector that listens on real HTTP.</summary>
public sealed class OtlpExportTests : IAsyncLifetime
{
    readonly ConcurrentDictionary<string, TaskCompletionSource> _received = new();
    readonly ConcurrentBag<string> _bodies = [];
    WebApplication _collector = null!;

    [Theory]
    [InlineData("/v1/traces")]
    [InlineData("/v1/metrics")]
    [InlineData("/v1/logs")]
    public async Task Stop_CollectorConfigured_HasExported(string signal)
    {
        await using (var service = Start())
        {
            using var http = service.CreateClient();
            await http.GetAsync("/nowhere");
        }

        await Received(signal).Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Stop_AfterCallsWithSecrets_HasExportedNone()
    {
        string token;
        await using (var service = Start())
        {
            using var tokens = TestTokens.Of("channel-service", TimeProvider.System);
            token = tokens.Create("ai-agent-service", new(Guid.CreateVersion7()));
            using var http = service.CreateClient();
            http.DefaultRequestHeaders.Authorization = new("Bearer", token);
            http.DefaultRequestHeaders.Add("Cookie", "taskagent-session=a-secret-cookie");
            await http.GetAsync("/a-path-to-find-again?token=a-secret-query");
        }

        await Received("/v1/traces").Task.WaitAsync(TimeSpan.FromSeconds(30));
        var exported = string.Concat(_bodies);
        Assert.Contains("a-path-to-find-again", exported, StringComparison.Ordinal);
        Assert.All(
            new[] { token, "a-secret-cookie", "a-secret-query", TestTokens.Key },
            secret => Assert.DoesNotContain(secret, exported, StringComparison.Ordinal));
    }

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _collector = builder.Build();
        _collector.MapPost("/v1/{signal}", async (HttpRequest request) =>
        {
            // Protobuf, in which texts stand as they are.
            using var reader = new StreamReader(request.Body, Encoding.Latin1);
            _bodies.Add(await reader.ReadToEndAsync());
            Received(request.Path).TrySetResult();
        });
        await _collector.StartAsync();
    }

    public async Task DisposeAsync() => await _collector.DisposeAsync();

    TaskCompletionSource Received(string path) => _received.GetOrAdd(path, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

    WebApplicationFactory<Settings> Start() => new WebApplicationFactory<Settings>().WithWebHostBuilder(builder =>
    {
        builder.UseSetting($"{ServiceIdentityOptions.Section}:{nameof(ServiceIdentityOptions.Key)}", TestTokens.Key);
        builder.UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", _collector.Urls.Single());
        builder.UseSetting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
    });
}
