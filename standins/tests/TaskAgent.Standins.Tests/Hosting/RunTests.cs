using System.Net;
using System.Net.Sockets;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Processes;

namespace TaskAgent.Standins.Tests.Hosting;

/// <summary>An AppHost as a process: what its console says, its exit code, and what it leaves behind.</summary>
public sealed class RunTests
{
    readonly int _storePort = Ports.ChooseFree();
    readonly int _frontPort = Ports.ChooseFree();

    string[] AtOwnPorts => [$"--Services:store:Port={_storePort}", $"--Services:front:Port={_frontPort}"];

    [Fact]
    public async Task Run_AllHealthy_ShowsTheTable()
    {
        using var appHost = new AppHostProcess(AtOwnPorts);

        await appHost.UpAsync();

        Assert.Contains(
            $"""
              RESOURCE  STATE    URL
              store     healthy  http://localhost:{_storePort}
              front     healthy  http://localhost:{_frontPort}
            """,
            appHost.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithoutLogsArgument_KeepsTheConsoleQuiet()
    {
        using var appHost = new AppHostProcess(AtOwnPorts);
        await appHost.UpAsync();

        Assert.DoesNotContain("store begins", appHost.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithLogsArgument_ShowsWhoWroteWhat()
    {
        using var appHost = new AppHostProcess([.. AtOwnPorts, "--logs"]);
        await appHost.UpAsync();

        Assert.Contains("store | store begins", appHost.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Always_WritesALogFileForEachResource()
    {
        using var appHost = new AppHostProcess(AtOwnPorts);
        await appHost.UpAsync();

        Assert.StartsWith("front begins", await File.ReadAllTextAsync(Path.Combine(appHost.Logs, "front.log")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnixSignal.Int)]
    [InlineData(UnixSignal.Term)]
    internal async Task Signal_Running_StopsAllAndEndsWell(UnixSignal signal)
    {
        using var appHost = new AppHostProcess(AtOwnPorts);
        await appHost.UpAsync();
        var children = await Task.WhenAll(AppHostProcess.ProcessOfAsync(_storePort), AppHostProcess.ProcessOfAsync(_frontPort));

        appHost.Send(signal);

        Assert.Equal(0, await appHost.EndAsync());
        Assert.DoesNotContain(children, Posix.IsAlive);
    }

    [Fact]
    public async Task Signal_TwiceAtOnce_StopsInOrder()
    {
        using var appHost = new AppHostProcess(AtOwnPorts);
        await appHost.UpAsync();

        appHost.Send(UnixSignal.Int);
        appHost.Send(UnixSignal.Term);
        await appHost.EndAsync();

        Assert.Equal(["front stopped", "store stopped"], File.ReadLines(appHost.Journal).TakeLast(2));
    }

    [Fact]
    public async Task Signal_AgainLater_DoesNotWaitForTheStubborn()
    {
        using var appHost = new AppHostProcess([.. AtOwnPorts, "--Services:store:IGNORE_SIGTERM=true", "--Services:front:IGNORE_SIGTERM=true"]);
        await appHost.UpAsync();

        // Each of the two, one after the other, would be waited for three seconds.
        var began = TimeProvider.System.GetTimestamp();
        await Waiting.UntilAsync(() => !appHost.Send(UnixSignal.Int));

        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(5.5));
    }

    [Fact]
    public async Task Killed_ServicesIgnoreSignals_LeavesNone()
    {
        using var appHost = new AppHostProcess([.. AtOwnPorts, "--Services:store:IGNORE_SIGTERM=true"]);
        await appHost.UpAsync();
        var children = await Task.WhenAll(AppHostProcess.ProcessOfAsync(_storePort), AppHostProcess.ProcessOfAsync(_frontPort));

        appHost.Send(UnixSignal.Kill);
        await appHost.EndAsync();

        await Waiting.UntilAsync(() => !children.Any(Posix.IsAlive));
    }

    [Fact]
    public async Task Run_PortIsInUse_NamesItAndFails()
    {
        using var other = new TcpListener(IPAddress.Loopback, _frontPort);
        other.Start();
        using var appHost = new AppHostProcess(AtOwnPorts);

        Assert.Equal(1, await appHost.EndAsync());
        Assert.Contains($"error: front failed to start: port {_frontPort} of its endpoint 'http' is in use by another process", appHost.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ServiceFailsAtStart_ShowsItsLastLinesAndFails()
    {
        using var appHost = new AppHostProcess([.. AtOwnPorts, "--Services:store:FAIL_WITH=7"]);

        Assert.Equal(1, await appHost.EndAsync());
        Assert.Contains("    the disk is on fire", appHost.Output, StringComparison.Ordinal);
        Assert.Contains("error: store exited with code 7", appHost.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ServiceCrashesLater_ShowsItsLastLinesAndGoesOn()
    {
        using var appHost = new AppHostProcess(AtOwnPorts);
        await appHost.UpAsync();

        Posix.Signal(await AppHostProcess.ProcessOfAsync(_storePort), UnixSignal.Kill);
        await Waiting.UntilAsync(() => appHost.Output.Contains("store was killed (SIGKILL)", StringComparison.Ordinal));

        Assert.True(await AppHostProcess.ProcessOfAsync(_frontPort) > 0);
    }

    [Fact]
    public async Task Run_ParameterHasNoValue_SaysHowToSetItAndFails()
    {
        using var appHost = new AppHostProcess([.. AtOwnPorts, "--Parameter=api-key"]);

        Assert.Equal(1, await appHost.EndAsync());
        Assert.Contains("error: The parameter 'api-key' has no value: set it with dotnet user-secrets set Parameters:api-key", appHost.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_LogFolderCannotBeMade_SaysSoAndFails()
    {
        using var appHost = new AppHostProcess([.. AtOwnPorts, $"--{LocalFolders.StateKey}=/proc/nowhere"]);

        Assert.Equal(1, await appHost.EndAsync());
        Assert.Contains("error: The folder /proc/nowhere/logs cannot be written", appHost.Output, StringComparison.Ordinal);
    }
}
