using Npgsql;

namespace TaskAgent.Persistence.Database;

/// <summary>Migrates while the service already answers that it is degraded. Waits for a database that is not up; gives up on any other failure.</summary>
sealed partial class Migrator(
    IConfiguration configuration, MigrationState state, IHostApplicationLifetime host, TimeProvider time, ILogger<Migrator> logger)
    : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await MigrateWhenUpAsync(stoppingToken);
            state.Finish();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // Whatever it is, the service must not go on without its schema, and must say so in one line.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogGivenUp(Schema.Latest, Sentence(e));
            Environment.ExitCode = 1;
            // Not before everything has started: the host would take that for a failure of its own and add a page of stack.
            host.ApplicationStarted.Register(host.StopApplication);
        }
    }

    async Task MigrateWhenUpAsync(CancellationToken cancellationToken)
    {
        var connectionString = configuration.GetConnectionString(DatabaseExtensions.ConnectionName)
            ?? throw new InvalidOperationException($"ConnectionStrings:{DatabaseExtensions.ConnectionName} is not set.");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Schema.MigrateAsync(connectionString, cancellationToken);
                await ApplicationLogin.EnsureAsync(connectionString, cancellationToken);
                LogMigrated(Schema.Latest);
                return;
            }
            catch (NpgsqlException e) when (IsNotUp(e))
            {
                if (attempt == 1)
                {
                    LogWaiting(e.Message);
                }

                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    static bool IsNotUp(NpgsqlException e) => e.IsTransient || e.SqlState == PostgresErrorCodes.InvalidCatalogName;

    static string Sentence(Exception e) => e.GetBaseException() is PostgresException refused
        ? $"{refused.SqlState}: {refused.MessageText}"
        : e.GetBaseException().Message;

    [LoggerMessage(LogLevel.Information, "The database has the schema of {Migration}.")]
    partial void LogMigrated(string migration);

    [LoggerMessage(LogLevel.Warning, "The database is not up yet ({Reason}). Trying on.")]
    partial void LogWaiting(string reason);

    [LoggerMessage(LogLevel.Critical, "The database could not be migrated to {Migration}, so the service stops: {Reason}")]
    partial void LogGivenUp(string migration, string reason);
}
