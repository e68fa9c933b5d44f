using Aspire.Hosting.Processes;
using Npgsql;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>A PostgreSQL server of this process: it ends when this process ends, however that comes about.</summary>
sealed class PostgresServer : IAsyncDisposable
{
    readonly PostgresOptions _options;
    readonly PostgresFolder _folder;
    readonly PostgresCredentials _credentials;
    readonly ServerProcess _process;

    PostgresServer(PostgresOptions options, PostgresFolder folder, PostgresCredentials credentials, ServerProcess process)
    {
        (_options, _folder, _credentials, _process) = (options, folder, credentials, process);
        Exited = EndAsync();
    }

    public int Port => _options.Port;

    public string UserName => _credentials.UserName;

    public string Password => _credentials.Password;

    public string Folder => _folder.Path;

    /// <summary>The postmaster.</summary>
    public int ProcessId => PostmasterFile.Read(_folder.Data)?.ProcessId ?? throw new InvalidOperationException("The server has stopped.");

    /// <summary>Ends with the exit code when the server has ended, asked or not, and its folder is free, or deleted if it was temporary.</summary>
    public Task<int> Exited { get; }

    /// <summary>Ends the server at once; the next start recovers.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Makes the data if there are none, and returns when the server answers.</summary>
    /// <exception cref="DistributedApplicationException">It cannot run; one sentence says why and what to do.</exception>
    public static async Task<PostgresServer> StartAsync(PostgresOptions options, CancellationToken cancellationToken)
    {
        var home = await ServerHome.OpenAsync(options, cancellationToken);
        try
        {
            var binaries = await options.Search.FindAsync(home.Folder.Major, home.Account, options.Report, cancellationToken);
            await LeftBehind.ClearAsync(home.Folder, binaries, cancellationToken);
            var credentials = await new PostgresInitialization(home.Folder, binaries, home.Account).EnsureAsync(options, cancellationToken);
            var process = await ServerProcess.StartAsync(options, home, binaries, credentials, cancellationToken);
            home.Folder.RememberPort(options.Port);
            return new PostgresServer(options, home.Folder, credentials, process);
        }
        catch
        {
            Leave(options, home.Folder);
            throw;
        }
    }

    /// <summary>Reaches one database as the superuser.</summary>
    public string ConnectionString(string database) => _credentials.ConnectionString(Port, database);

    /// <summary>Creates a database unless it exists.</summary>
    public async Task CreateDatabaseAsync(string name, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync(cancellationToken);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection) { Parameters = { new() { Value = name } } };
        if (await exists.ExecuteScalarAsync(cancellationToken) is null)
        {
            var quoted = name.Replace("\"", "\"\"", StringComparison.Ordinal);
            await using var create = new NpgsqlCommand($"create database \"{quoted}\"", connection);
            await create.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Stops the server; by force when it has not stopped by the end of <paramref name="patience"/>.</summary>
    public async Task StopAsync(TimeSpan patience)
    {
        await _process.StopAsync(patience);
        await Exited;
    }

    public async ValueTask DisposeAsync() => await StopAsync(StopLadder.Patience);

    async Task<int> EndAsync()
    {
        var code = await _process.Exited;
        Leave(_options, _folder);
        return code;
    }

    static void Leave(PostgresOptions options, PostgresFolder folder)
    {
        if (options.Temporary)
        {
            folder.Delete();
        }

        folder.Dispose();
    }
}
