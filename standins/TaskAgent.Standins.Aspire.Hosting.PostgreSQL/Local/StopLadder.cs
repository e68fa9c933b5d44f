using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>How a server is brought down: politely, urgently, by force. After the last two the next start recovers.</summary>
static class StopLadder
{
    /// <summary>Two thirds for the first rung.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Stops a server that this process started.</summary>
    public static async Task StopAsync(ChildProcess server, string data, TimeSpan patience)
    {
        server.RequestStop();
        if (await server.ExitsWithinAsync(patience * 2 / 3))
        {
            return;
        }

        if (PostmasterFile.Read(data) is { } file)
        {
            Posix.Signal(file.ProcessId, UnixSignal.Quit);
        }

        if (!await server.ExitsWithinAsync(patience / 3))
        {
            server.Kill();
            await server.Exited;
        }
    }

    /// <summary>Stops a server that an earlier AppHost left behind.</summary>
    public static async Task StopOrphanAsync(int processId, CancellationToken cancellationToken)
    {
        (UnixSignal Signal, TimeSpan Patience)[] rungs =
            [(UnixSignal.Int, Patience * 2 / 3), (UnixSignal.Quit, Patience / 3), (UnixSignal.Kill, Patience / 3)];
        foreach (var (signal, patience) in rungs)
        {
            if (!Posix.Signal(processId, signal) || await IsGoneWithinAsync(processId, patience, cancellationToken))
            {
                return;
            }
        }

        throw new DistributedApplicationException($"The PostgreSQL that an earlier run left behind (process {processId}) does not end: end it and start again.");
    }

    // Not a child of this process: nothing to wait on but its disappearance.
    static async Task<bool> IsGoneWithinAsync(int processId, TimeSpan patience, CancellationToken cancellationToken)
    {
        var deadline = TimeProvider.System.GetUtcNow() + patience;
        while (Posix.IsAlive(processId))
        {
            if (TimeProvider.System.GetUtcNow() >= deadline)
            {
                return false;
            }

            await Task.Delay(Look, cancellationToken);
        }

        return true;
    }
}
