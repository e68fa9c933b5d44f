using System.Diagnostics;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Postgres.Local;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace TaskAgent.Standins.Tests.Postgres;

/// <summary>What a context says about itself when it meets a server.</summary>
public sealed class NpgsqlDbContextServerTests(InitialisedFolder initialised) : IClassFixture<InitialisedFolder>, IAsyncLifetime, IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly HostApplicationBuilder _builder = Host.CreateEmptyApplicationBuilder(null);
    PostgresServer _server = null!;

    public async Task InitializeAsync()
    {
        await initialised.CopyToAsync(_folder.In("db"));
        _server = await PostgresServer.StartAsync(new PostgresOptions(_folder.In("db"), Ports.ChooseFree()), default);
        _builder.Configuration["ConnectionStrings:notes"] = _server.ConnectionString("postgres");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Health_ServerRuns_IsHealthy()
    {
        _builder.AddNpgsqlDbContext<NotesContext>("notes");

        Assert.Equal(HealthStatus.Healthy, await HealthAsync());
    }

    [Fact]
    public async Task Health_ServerStopped_IsUnhealthy()
    {
        // With retries the answer takes a minute, as with the real package.
        _builder.AddNpgsqlDbContext<NotesContext>("notes", settings => settings.DisableRetry = true);
        await _server.DisposeAsync();

        Assert.Equal(HealthStatus.Unhealthy, await HealthAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Traces_OfAQuery_ComeUnlessDisabled(bool disabled)
    {
        var spans = new SpanRecorder();
        _builder.Services.AddOpenTelemetry().WithTracing(traces => traces.AddProcessor(spans));
        _builder.AddNpgsqlDbContext<NotesContext>("notes", settings => settings.DisableTracing = disabled);

        await RunQueryAsync();

        Assert.Equal(!disabled, spans.Sources.Contains("Npgsql"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Metrics_OfAQuery_ComeUnlessDisabled(bool disabled)
    {
        var meters = new MeterRecorder();
        _builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddReader(new BaseExportingMetricReader(meters)));
        _builder.AddNpgsqlDbContext<NotesContext>("notes", settings => settings.DisableMetrics = disabled);

        await RunQueryAsync();

        Assert.Equal(!disabled, meters.Names.Contains("Npgsql"));
    }

    async Task<HealthStatus> HealthAsync()
    {
        using var host = _builder.Build();
        return (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status;
    }

    // Telemetry starts with the host, and is complete when the host is gone.
    async Task RunQueryAsync()
    {
        using var host = _builder.Build();
        await host.StartAsync();
        using (var scope = host.Services.CreateScope())
        {
            await scope.ServiceProvider.GetRequiredService<NotesContext>().Database.ExecuteSqlAsync($"select 1");
        }

        host.Services.GetService<MeterProvider>()?.ForceFlush();
        await host.StopAsync();
    }

    public sealed class NotesContext(DbContextOptions<NotesContext> options) : DbContext(options);

    sealed class SpanRecorder : BaseProcessor<Activity>
    {
        public HashSet<string> Sources { get; } = [];

        public override void OnEnd(Activity data) => Sources.Add(data.Source.Name);
    }

    sealed class MeterRecorder : BaseExporter<Metric>
    {
        public HashSet<string> Names { get; } = [];

        public override ExportResult Export(in Batch<Metric> batch)
        {
            foreach (var metric in batch)
            {
                Names.Add(metric.MeterName);
            }

            return ExportResult.Success;
        }
    }
}
