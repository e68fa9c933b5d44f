using System.Runtime.Versioning;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Postgres.Local;
using Aspire.Hosting.Processes;

namespace TaskAgent.Standins.Tests.Postgres;

/// <summary>What becomes of a server when its AppHost dies, or is somebody else.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class HostProgramTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Home => _folder.In("db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Kill_AppHostGetsSigKill_ServerEndsToo()
    {
        using var host = await HostProgram.StartAsync(AppContext.BaseDirectory, Home);
        var server = host.ServerProcessId;

        await host.KillAsync();

        await EndsAsync(server);
    }

    [Fact]
    public async Task Start_AppHostWasKilled_ServesTheSameFolderAgain()
    {
        using var first = await HostProgram.StartAsync(AppContext.BaseDirectory, Home);
        await first.KillAsync();

        using var second = await HostProgram.StartAsync(AppContext.BaseDirectory, Home);

        Assert.NotEqual(first.ServerProcessId, second.ServerProcessId);
        await second.StopAsync();
    }

    [Fact]
    public async Task Start_OtherAppHostRuns_IsRefusedWithASentence()
    {
        using var first = await HostProgram.StartAsync(AppContext.BaseDirectory, Home);

        using var second = await HostProgram.StartAsync(AppContext.BaseDirectory, Home);

        Assert.Equal($"The database in {Home} is in use by another AppHost: stop that one first.", second.FirstLine);
        await first.StopAsync();
    }

    [Fact]
    public async Task Start_NotRoot_ServerIsTheSameUser()
    {
        using var host = await StartAsOtherAsync();

        Assert.Equal(ServerUser.EffectiveId(host.ProcessId), ServerUser.EffectiveId(host.ServerProcessId));
        await host.StopAsync();
    }

    [Fact]
    public async Task Stop_NotRoot_EndsTheServer()
    {
        using var host = await StartAsOtherAsync();
        var server = host.ServerProcessId;

        await host.StopAsync();

        Assert.False(Posix.IsAlive(server));
    }

    [Fact]
    public async Task Kill_NotRoot_ServerEndsToo()
    {
        using var host = await StartAsOtherAsync();
        var server = host.ServerProcessId;

        await host.KillAsync();

        await EndsAsync(server);
    }

    [RootFact]
    public async Task Start_RootAfterAnotherUser_RunsAsThatUser()
    {
        using (var host = await StartAsOtherAsync())
        {
            await host.StopAsync();
        }

        await using var server = await PostgresServer.StartAsync(new PostgresOptions(_folder.In("theirs/db"), Ports.ChooseFree()), default);

        Assert.Equal("65534", ServerUser.EffectiveId(server.ProcessId));
    }

    [RootFact]
    public async Task Start_OtherUserAfterRoot_SaysItCannotWrite()
    {
        await (await PostgresServer.StartAsync(new PostgresOptions(_folder.In("theirs/db"), Ports.ChooseFree()), default)).DisposeAsync();

        using var host = await StartAsOtherAsync();

        Assert.StartsWith($"The data folder {_folder.In("theirs/db")} cannot be written: ", host.FirstLine, StringComparison.Ordinal);
    }

    [RootFact]
    public async Task Start_BySudo_ServerIsWhoeverCalledSudo()
    {
        using var host = await HostProgram.StartAsync(AppContext.BaseDirectory, Home, environment: new Dictionary<string, string> { ["SUDO_USER"] = "nobody" });

        Assert.Equal("65534", ServerUser.EffectiveId(host.ServerProcessId));
        await host.StopAsync();
    }

    [Fact]
    public async Task Start_BadVariablesForPostgres_AreNotPassedOn()
    {
        var others = new Dictionary<string, string> { ["PGPORT"] = "not a port", ["PGDATESTYLE"] = "not a style" };
        using var host = await HostProgram.StartAsync(AppContext.BaseDirectory, Home, environment: others);

        Assert.Matches("^[0-9]+$", host.FirstLine);
        await host.StopAsync();
    }

    [Fact]
    public async Task Kill_SystemWithoutSetpriv_ServerEndsToo()
    {
        using var host = await StartWithoutSetprivAsync();
        var server = host.ServerProcessId;

        await host.KillAsync();

        await EndsAsync(server);
    }

    [Fact]
    public async Task Stop_SystemWithoutSetpriv_EndsTheServer()
    {
        using var host = await StartWithoutSetprivAsync();
        var server = host.ServerProcessId;

        await host.StopAsync();

        Assert.False(Posix.IsAlive(server));
    }

    // As on macOS, and on systems whose setpriv is busybox's.
    Task<HostProgram> StartWithoutSetprivAsync()
    {
        var setpriv = _folder.In("setpriv");
        File.WriteAllText(setpriv, "#!/bin/sh\nexit 1\n");
        File.SetUnixFileMode(setpriv, TemporaryFolder.Open);
        var path = $"{_folder.Path}:{Environment.GetEnvironmentVariable("PATH")}";
        return HostProgram.StartAsync(AppContext.BaseDirectory, Home, environment: new Dictionary<string, string> { ["PATH"] = path });
    }

    async Task<HostProgram> StartAsOtherAsync()
    {
        var theirs = Directory.CreateDirectory(_folder.In("theirs"));
        theirs.UnixFileMode = TemporaryFolder.Open | UnixFileMode.OtherWrite;
        var user = Environment.IsPrivilegedProcess ? "nobody" : null;
        return await HostProgram.StartAsync(HostProgram.CopyTo(_folder.Path), Path.Combine(theirs.FullName, "db"), user);
    }

    // The server is not a child of this process, so there is nothing to wait on.
    static async Task EndsAsync(int server)
    {
        using var tooLong = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (Posix.IsAlive(server))
        {
            tooLong.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
