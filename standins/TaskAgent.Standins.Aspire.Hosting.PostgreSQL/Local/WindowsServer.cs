using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>What Windows does otherwise: it has no signals. Written from the documentation, not tried.</summary>
static class WindowsServer
{
    public static Task StopAsync(PostgresBinaries binaries, PostgresFolder folder, CancellationToken cancellationToken) =>
        ShortCommand.RunAsync(ServerAccount.Self.Command(binaries.PgCtl, "stop", "-m", "fast", "-w", "-D", folder.Data), cancellationToken);
}
