using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>Clears what an AppHost or a server that was killed left in the folder. The folder is held: nobody alive owns it.</summary>
static class LeftBehind
{
    public static async Task ClearAsync(PostgresFolder folder, PostgresBinaries binaries, CancellationToken cancellationToken)
    {
        var pidFile = PostmasterFile.PathIn(folder.Data);
        if (!File.Exists(pidFile))
        {
            return;
        }

        if (PostmasterFile.Read(folder.Data) is { } file && await file.IsServerOfAsync(folder.Data, cancellationToken))
        {
            await (OperatingSystem.IsWindows() ? WindowsServer.StopAsync(binaries, folder, cancellationToken) : StopLadder.StopOrphanAsync(file.ProcessId, cancellationToken));
        }

        // The number in a stale file may belong to another program by now, and PostgreSQL would then refuse to start.
        File.Delete(pidFile);
    }
}
