using Microsoft.Extensions.DependencyInjection;
using TaskAgent.Contracts.Persistence;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Tests.Support;

/// <summary>One server, one migrated database and one service for all test classes; each test brings users of its own.</summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    public PostgresFixture Postgres { get; } = new();

    public string ConnectionString { get; private set; } = "";

    public ServiceFactory Service { get; private set; } = null!;

    public PersistenceClient Client { get; private set; } = null!;

    public Rows Rows { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Postgres.InitializeAsync();
        ConnectionString = await Postgres.CreateDatabaseAsync();
        Rows = new Rows(ConnectionString);
        Service = new ServiceFactory(ConnectionString);
        await Service.Services.GetRequiredService<MigrationState>().Finished;
        Client = new PersistenceClient(Service.SignedClient);
    }

    public async Task DisposeAsync()
    {
        await Rows.DisposeAsync();
        await Service.DisposeAsync();
        await Postgres.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class SharedService : ICollectionFixture<ServiceFixture>
{
    public const string Name = "Service";
}
