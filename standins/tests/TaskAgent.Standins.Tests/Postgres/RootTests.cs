using System.Runtime.Versioning;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Postgres.Local;

namespace TaskAgent.Standins.Tests.Postgres;

/// <summary>Root in a folder that no other user may enter, as everything below /root is.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class RootTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public RootTests() => File.SetUnixFileMode(_folder.Path, TemporaryFolder.Closed);

    string Home => _folder.In("db");

    public void Dispose()
    {
        _folder.Dispose();
        var system = new DirectoryInfo("/var/lib/taskagent");
        if (system.Exists && !system.EnumerateFileSystemInfos().Any())
        {
            system.Delete();
        }
    }

    [RootFact]
    public async Task Start_ClosedFolder_KeepsRootsFiles()
    {
        await using var server = await StartAsync();

        Assert.Equal("0", ServerUser.EffectiveId(server.ProcessId));
    }

    [RootFact]
    public async Task Restart_ClosedFolder_ServesTheSameDataAgain()
    {
        await using (var first = await StartAsync())
        {
            await first.CreateDatabaseAsync("notes", default);
        }

        await using var second = await StartAsync();

        await second.CreateDatabaseAsync("notes", default);
    }

    [RootFact]
    public async Task Start_NoUserNamespaces_MovesTheDataToWhereTheServerMayGo()
    {
        await using var server = await StartElsewhereAsync();

        Assert.StartsWith("/var/lib/taskagent/db-", server.Folder, StringComparison.Ordinal);
    }

    [RootFact]
    public async Task Start_DataWereMoved_FollowsTheLink()
    {
        var first = await PostgresServer.StartAsync(new PostgresOptions(Home, Ports.ChooseFree()) { AllowUserNamespace = false }, default);
        await first.DisposeAsync();

        await using var second = await StartElsewhereAsync();

        Assert.Equal(first.Folder, second.Folder);
    }

    [RootFact]
    public async Task Stop_TemporaryDataWereMoved_DeletesLinkAndData()
    {
        var server = await StartElsewhereAsync();
        var data = server.Folder;

        await server.DisposeAsync();

        Assert.False(Directory.Exists(data) || new DirectoryInfo(Home).LinkTarget is not null);
    }

    Task<PostgresServer> StartAsync() => PostgresServer.StartAsync(new PostgresOptions(Home, Ports.ChooseFree()), default);

    // Temporary, so that nothing stays in the system's folder.
    Task<PostgresServer> StartElsewhereAsync() =>
        PostgresServer.StartAsync(new PostgresOptions(Home, Ports.ChooseFree()) { Temporary = true, AllowUserNamespace = false }, default);
}
