using System.Diagnostics;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Postgres.Local;

namespace TaskAgent.Standins.Tests.Postgres;

/// <summary>A folder in which a server has run. Copying it is much quicker than initdb.</summary>
public sealed class InitialisedFolder : IAsyncLifetime, IDisposable
{
    readonly TemporaryFolder _folder = new();

    public async Task InitializeAsync() =>
        await (await PostgresServer.StartAsync(new PostgresOptions(_folder.In("db"), Ports.ChooseFree()), default)).DisposeAsync();

    public async Task CopyToAsync(string folder)
    {
        // With its owners, which only the tool can keep.
        using var copy = Process.Start("cp", ["-a", _folder.In("db"), folder]);
        await copy.WaitForExitAsync();
        Assert.Equal(0, copy.ExitCode);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}
