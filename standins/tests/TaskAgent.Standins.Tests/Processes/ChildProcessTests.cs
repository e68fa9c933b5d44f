using Aspire.Hosting.Processes;

namespace TaskAgent.Standins.Tests.Processes;

public sealed class ChildProcessTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(OrphanGuard.None)]
    [InlineData(OrphanGuard.ParentDeathSignal)]
    [InlineData(OrphanGuard.Watchdog)]
    internal async Task Exited_CommandEnds_IsItsExitCode(OrphanGuard guard)
    {
        using var child = await ChildProcess.StartAsync(Shell("exit 7"), guard);

        Assert.Equal(7, await child.Exited.WaitAsync(Patience));
    }

    [Theory]
    [InlineData(OrphanGuard.ParentDeathSignal)]
    [InlineData(OrphanGuard.Watchdog)]
    internal async Task RequestStop_CommandTrapsTheSignal_LetsItFinish(OrphanGuard guard)
    {
        var ready = new TaskCompletionSource();
        var command = Shell("trap 'exit 5' TERM; echo ready; while :; do sleep 0.05; done") with { OnLine = _ => ready.TrySetResult() };
        using var child = await ChildProcess.StartAsync(command, guard);
        await ready.Task.WaitAsync(Patience);

        Assert.Equal(5, await child.StopAsync(Patience));
    }

    [Theory]
    [InlineData(OrphanGuard.ParentDeathSignal)]
    [InlineData(OrphanGuard.Watchdog)]
    internal async Task Stop_CommandIgnoresTheSignal_KillsIt(OrphanGuard guard)
    {
        var ready = new TaskCompletionSource<string>();
        var command = Shell("trap '' TERM; echo $$; while :; do sleep 0.05; done") with { OnLine = line => ready.TrySetResult(line) };
        using var child = await ChildProcess.StartAsync(command, guard);
        var id = int.Parse(await ready.Task.WaitAsync(Patience), null);

        await child.StopAsync(TimeSpan.FromMilliseconds(100));

        Assert.False(Posix.IsAlive(id));
    }

    [Fact]
    public void DefaultGuard_UtilLinuxPresent_NeedsNoShell()
    {
        Assert.Equal(OperatingSystem.IsLinux() ? OrphanGuard.ParentDeathSignal : OrphanGuard.Watchdog, OrphanGuards.Default);
    }

    [Fact]
    public async Task Start_ThreadThatAskedEnds_ChildLives()
    {
        var started = new TaskCompletionSource<ChildProcess>();
        using var ready = new ManualResetEventSlim();
        var command = Shell("echo ready; exec sleep 60") with { OnLine = _ => ready.Set() };
        var asking = new Thread(() =>
        {
            started.SetResult(ChildProcess.StartAsync(command).GetAwaiter().GetResult());
            ready.Wait(Patience);
        });
        asking.Start();
        asking.Join();
        using var child = await started.Task;

        Assert.False(await child.ExitsWithinAsync(TimeSpan.FromMilliseconds(200)));
        await child.StopAsync(Patience);
    }

    [Fact]
    public async Task Environment_NullValue_RemovesTheVariable()
    {
        var line = new TaskCompletionSource<string>();
        var command = Shell("echo \"${HOME-none} $GREETING\"") with
        {
            Environment = new Dictionary<string, string?> { ["HOME"] = null, ["GREETING"] = "hello" },
            OnLine = text => line.TrySetResult(text),
        };
        using var child = await ChildProcess.StartAsync(command);

        Assert.Equal("none hello", await line.Task.WaitAsync(Patience));
        await child.Exited.WaitAsync(Patience);
    }

    [Fact]
    public void IsAlive_Self_IsTrue()
    {
        Assert.True(Posix.IsAlive(Environment.ProcessId));
    }

    static ChildCommand Shell(string script) => new("/bin/sh", ["-c", script]);
}
