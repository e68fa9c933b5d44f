using System.ComponentModel;
using System.Globalization;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>The running server.</summary>
sealed class ServerProcess
{
    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    // Recovery after a power cut may take a while.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly PostgresFolder _folder;
    readonly PostgresBinaries _binaries;
    readonly ChildProcess _child;
    readonly ServerLog _log;

    ServerProcess(PostgresFolder folder, PostgresBinaries binaries, ChildProcess child, ServerLog log)
    {
        (_folder, _binaries, _child, _log) = (folder, binaries, child, log);
        Exited = EndAsync();
    }

    public Task<int> Exited { get; }

    public static async Task<ServerProcess> StartAsync(
        PostgresOptions options, ServerHome home, PostgresBinaries binaries, PostgresCredentials credentials, CancellationToken cancellationToken)
    {
        if (!Ports.IsFree(options.Port))
        {
            throw PortInUse(options.Port);
        }

        var log = new ServerLog(options.Log);
        var server = new ServerProcess(home.Folder, binaries, await LaunchAsync(options, home, binaries, log), log);
        try
        {
            await server.RequireReadyAsync(options.Port, cancellationToken);
            await ServerCheck.RunAsync(home.Folder, credentials, options.Port, cancellationToken);
            return server;
        }
        catch
        {
            await server.StopAsync(StopLadder.Patience);
            throw;
        }
    }

    public async Task StopAsync(TimeSpan patience)
    {
        if (Exited.IsCompleted)
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            await WindowsServer.StopAsync(_binaries, _folder, CancellationToken.None);
        }

        await StopLadder.StopAsync(_child, _folder.Data, patience);
        await Exited;
        _child.Dispose();
    }

    public void Kill() => _child.Kill();

    static async Task<ChildProcess> LaunchAsync(PostgresOptions options, ServerHome home, PostgresBinaries binaries, ServerLog log)
    {
        try
        {
            return await ChildProcess.StartAsync(
                home.Account.Command(binaries.Postgres, Arguments(options, home.Folder)) with { OnLine = log.Add });
        }
        catch (Win32Exception failure)
        {
            throw new DistributedApplicationException($"{binaries.Postgres} cannot be started: {failure.Message}", failure);
        }
    }

    static string[] Arguments(PostgresOptions options, PostgresFolder folder) =>
    [
        "-D", folder.Data,
        "-p", options.Port.ToString(CultureInfo.InvariantCulture),
        "-c", "listen_addresses=127.0.0.1",
        // No socket file: its default folder is the distribution's, and a project's path may be too long for one.
        "-c", "unix_socket_directories=",
        "-c", "logging_collector=off",
        "-c", "log_destination=stderr",
        // As in a container: a session's zone must not depend on the developer's machine.
        "-c", "timezone=UTC",
        "-c", "log_timezone=UTC",
        .. options.Temporary ? ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"] : Array.Empty<string>(),
    ];

    async Task RequireReadyAsync(int port, CancellationToken cancellationToken)
    {
        var deadline = TimeProvider.System.GetUtcNow() + Patience;
        while (PostmasterFile.Read(_folder.Data) is not { Ready: true } file || file.Port != port)
        {
            if (Exited.IsCompleted)
            {
                // Somebody took the port between the look and the start.
                throw _log.Says("could not bind")
                    ? PortInUse(port)
                    : new DistributedApplicationException($"PostgreSQL stopped while it started: {_log.LastWords()}");
            }

            if (TimeProvider.System.GetUtcNow() > deadline)
            {
                throw new DistributedApplicationException($"PostgreSQL was not ready after {Patience.TotalMinutes:0} minutes: {_log.LastWords()}");
            }

            await Task.Delay(Look, cancellationToken);
        }
    }

    static DistributedApplicationException PortInUse(int port) =>
        new($"Port {port} is in use by another program: stop that one, or give PostgreSQL another port, or none, in AddPostgres or WithHostPort.");

    async Task<int> EndAsync()
    {
        var code = await _child.Exited;
        await _child.OutputEndsWithinAsync(TimeSpan.FromSeconds(1));
        return code;
    }
}
