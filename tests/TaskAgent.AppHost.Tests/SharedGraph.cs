namespace TaskAgent.AppHost.Tests;

[CollectionDefinition(Name)]
public sealed class OneGraph : ICollectionFixture<SharedGraph>
{
    public const string Name = "the shared graph";
}

/// <summary>One graph for the tests that only talk to it; each uses senders of its own.</summary>
public sealed class SharedGraph : IAsyncLifetime
{
    internal Graph Graph { get; private set; } = null!;

    public async Task InitializeAsync() => Graph = await Graph.StartAsync();

    public async Task DisposeAsync() => await Graph.DisposeAsync();
}
