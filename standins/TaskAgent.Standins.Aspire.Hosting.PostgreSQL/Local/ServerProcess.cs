using System.ComponentModel;
using System.Globalization;
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

    ServerProcess(PostgresFolder folder, PostgresBinaries binaries, ChildProcess child, ServerLog log, int port)
    {
        (_folder, _binaries, _child, _log, Port) = (folder, binaries, child, log, port);
        Exited = LastWordsAsync();
    }

    public int Port { get; }

    public Task<string> Exited { get; }

    public static async Task<ServerProcess> StartAsync(
        PostgresOptions options, ServerHome home, PostgresBinaries binaries, PostgresCredentials credentials, CancellationToken cancellationToken)
    {
        while (true)
        {
            var port = PortChoice.Make(options.Port, home.Folder.LastPort);
            var log = await ServerLog.OpenAsync(home.Folder.Log, home.Account, cancellationToken);
            var child = await LaunchAsync(home.Account.Command(binaries.Postgres, Arguments(options, home.Folder, port)), log);
            var server = new ServerProcess(home.Folder, binaries, child, log, port);
            try
            {
                if (await server.AnswersAsync(credentials, cancellationToken))
                {
                    home.Folder.LastPort = port;
                    return server;
                }
            }
            catch
            {
                await server.StopAsync();
                throw;
            }

            // Somebody took the port between the look and the start: with a port of its own choice it just chooses again.
            if (!log.Says("could not bind"))
            {
                throw new PostgresFailure($"PostgreSQL stopped while it started: {log.LastWords()} (log: {log.Path})");
            }

            if (options.Port is not null)
            {
                throw PortChoice.InUse(port);
            }
        }
    }

    public async Task StopAsync()
    {
        if (OperatingSystem.IsWindows())
        {
            await WindowsServer.StopAsync(_binaries, _folder, CancellationToken.None);
        }

        await StopLadder.StopAsync(_child, _folder.Data);
        await Exited;
        _child.Dispose();
    }

    static string[] Arguments(PostgresOptions options, PostgresFolder folder, int port) =>
    [
        "-D", folder.Data,
        "-p", port.ToString(CultureInfo.InvariantCulture),
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

    static async Task<ChildProcess> LaunchAsync(ChildCommand command, ServerLog log)
    {
        try
        {
            return await ChildProcess.StartAsync(OperatingSystem.IsWindows() ? WindowsServer.Logging(command, log.Path) : command with { LogFile = log.Path });
        }
        catch (Win32Exception failure)
        {
            throw new PostgresFailure($"{command.FileName} cannot be started: {failure.Message}", failure);
        }
    }

    /// <summary>False when it ended before it answered.</summary>
    async Task<bool> AnswersAsync(PostgresCredentials credentials, CancellationToken cancellationToken)
    {
        var deadline = TimeProvider.System.GetUtcNow() + Patience;
        while (PostmasterFile.Read(_folder.Data) is not { Ready: true } file || file.Port != Port)
        {
            if (Exited.IsCompleted)
            {
                return false;
            }

            if (TimeProvider.System.GetUtcNow() > deadline)
            {
                throw new PostgresFailure($"PostgreSQL was not ready after {Patience.TotalMinutes:0} minutes: {_log.LastWords()} (log: {_log.Path})");
            }

            await Task.Delay(Look, cancellationToken);
        }

        await ServerCheck.RunAsync(_folder, credentials, Port, cancellationToken);
        return true;
    }

    async Task<string> LastWordsAsync()
    {
        await _child.Exited;
        return _log.LastWords();
    }
}
