using System.Collections.Concurrent;
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

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _collector = builder.Build();
        _collector.MapPost("/v1/{signal}", (HttpRequest request) => Received(request.Path).TrySetResult());
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
