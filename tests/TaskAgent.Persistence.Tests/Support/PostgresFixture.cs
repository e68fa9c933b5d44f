using Aspire.Hosting.Postgres.Local;

namespace TaskAgent.Persistence.Tests.Support;

/// <summary>The server that the AppHost would start, once per test run, in a folder that goes with it.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    PostgresServer? _server;
    int _databases;

    public async Task InitializeAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"taskagent-{Guid.CreateVersion7():N}");
        _server = await PostgresServer.StartAsync(new PostgresOptions(folder) { Temporary = true }, CancellationToken.None);
    }

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    /// <summary>The connection string of a database that nobody else uses and that is empty.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await _server!.CreateDatabaseAsync(name, CancellationToken.None);
        return _server.ConnectionString(name);
    }
}
