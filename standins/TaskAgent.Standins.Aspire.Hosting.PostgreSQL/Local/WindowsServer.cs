using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>What Windows does otherwise: no signals, and no shell to append to a file. Written from the documentation, not tried.</summary>
static class WindowsServer
{
    public static ChildCommand Logging(ChildCommand command, string log)
    {
        var gate = new Lock();
        return command with
        {
            OnLine = line =>
            {
                lock (gate)
                {
                    File.AppendAllText(log, line + Environment.NewLine);
                }
            },
        };
    }

    public static Task StopAsync(PostgresBinaries binaries, PostgresFolder folder, CancellationToken cancellationToken) =>
        ShortCommand.RunAsync(ServerAccount.Self.Command(binaries.PgCtl, "stop", "-m", "fast", "-w", "-D", folder.Data), cancellationToken);
}
