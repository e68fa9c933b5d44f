using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Npgsql;

namespace TaskAgent.Persistence.Tests.Support;

/// <summary>The server that the AppHost would start, once per test run; its data go with it.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    DistributedApplication? _application;
    NpgsqlDataSource? _server;
    int _databases;

    public async Task InitializeAsync()
    {
        using var tooLong = new CancellationTokenSource(Patience);
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions { Args = [], DisableDashboard = true });
        IResourceWithConnectionString database = builder.AddPostgres("postgres").AddDatabase("task-agent", "task_agent").Resource;
        _application = builder.Build();
        await _application.StartAsync(tooLong.Token);
        await _application.ResourceNotifications.WaitForResourceHealthyAsync(database.Name, tooLong.Token);
        _server = new NpgsqlDataSourceBuilder(await database.GetConnectionStringAsync(tooLong.Token)) { ConnectionStringBuilder = { PersistSecurityInfo = true } }.Build();
    }

    public async Task DisposeAsync()
    {
        await _server!.DisposeAsync();
        await _application!.DisposeAsync();
    }

    /// <summary>The connection string of a database that nobody else uses and that is empty.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await using var create = _server!.CreateCommand($"create database {name}");
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(_server.ConnectionString) { Database = name }.ConnectionString;
    }
}
