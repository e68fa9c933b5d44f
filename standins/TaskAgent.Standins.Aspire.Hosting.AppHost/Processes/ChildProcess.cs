using System.Diagnostics;

namespace Aspire.Hosting.Processes;

/// <summary>A process that is stopped by <see cref="StopAsync"/> and does not outlive this one however this one ends.</summary>
sealed class ChildProcess : IDisposable
{
    readonly Process _process;
    readonly ChildCommand _command;
    readonly OrphanGuard _guard;
    readonly TaskCompletionSource<int> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource _outputEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int _openStreams = 2;

    ChildProcess(Process process, ChildCommand command, OrphanGuard guard)
    {
        (_process, _command, _guard) = (process, command, guard);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _exited.TrySetResult(_process.ExitCode);
    }

    /// <summary>The process that was started: with <see cref="OrphanGuard.Watchdog"/> the shell around the command, else the command's own.</summary>
    public int Id => _process.Id;

    /// <summary>Ends with the exit code; above 128 on Unix it is 128 plus the signal that ended the process.</summary>
    public Task<int> Exited => _exited.Task;

    /// <exception cref="System.ComponentModel.Win32Exception">The program does not exist or may not be run.</exception>
    public static Task<ChildProcess> StartAsync(ChildCommand command) => StartAsync(command, OrphanGuards.Default);

    public static async Task<ChildProcess> StartAsync(ChildCommand command, OrphanGuard guard)
    {
        var process = new Process { StartInfo = command.StartInfo(guard) };
        var child = new ChildProcess(process, command, guard);
        if (command.OnLine is { } onLine)
        {
            process.OutputDataReceived += (_, line) => child.Pass(line.Data, onLine);
            process.ErrorDataReceived += (_, line) => child.Pass(line.Data, onLine);
        }

        await SpawnThread.StartAsync(process);
        if (command.OnLine is not null)
        {
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        return child;
    }

    /// <summary>Asks the process to stop. It may take its time, or ignore it.</summary>
    public void RequestStop()
    {
        if (_process.HasExited)
        {
            return;
        }

        switch (_guard)
        {
            case OrphanGuard.ParentDeathSignal:
                Posix.Signal(Id, _command.StopSignal);
                break;
            case OrphanGuard.Watchdog:
                _process.StandardInput.Close();
                break;
            default:
                _process.Kill();
                break;
        }
    }

    /// <summary>Ends the process and what it started, at once.</summary>
    public void Kill() => _process.Kill(entireProcessTree: true);

    /// <summary>Asks the process to stop, and kills it when it has not by the end of <paramref name="patience"/>.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync(TimeSpan patience)
    {
        RequestStop();
        if (!await ExitsWithinAsync(patience))
        {
            Kill();
        }

        return await Exited;
    }

    public async Task<bool> ExitsWithinAsync(TimeSpan time)
    {
        await ((Task)Exited).WaitAsync(time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return Exited.IsCompleted;
    }

    /// <summary>Waits for the last lines of output, which can come after the exit, and not at all while a grandchild holds the stream.</summary>
    public Task OutputEndsWithinAsync(TimeSpan time) =>
        _outputEnded.Task.WaitAsync(time).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>Forgets the process; does not stop it.</summary>
    public void Dispose() => _process.Dispose();

    void Pass(string? line, Action<string> onLine)
    {
        if (line is not null)
        {
            onLine(line);
        }
        else if (Interlocked.Decrement(ref _openStreams) == 0)
        {
            _outputEnded.TrySetResult();
        }
    }
}
