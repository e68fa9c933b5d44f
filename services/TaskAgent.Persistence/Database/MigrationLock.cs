using Npgsql;

namespace TaskAgent.Persistence.Database;

/// <summary>
/// One migrator at a time, from before the history table exists, where the lock of EF Core begins only on that table. The lock is the
/// session's, so a migrator that dies gives it up.
/// </summary>
sealed class MigrationLock : IAsyncDisposable
{
    // "taskagnt" in ASCII; any number serves that nothing else locks.
    const long Key = 0x7461736B61676E74;

    readonly NpgsqlConnection _session;

    MigrationLock(NpgsqlConnection session) => _session = session;

    public static async Task<MigrationLock> TakeAsync(string connectionString, CancellationToken cancellationToken)
    {
        var session = new NpgsqlConnection(connectionString);
        try
        {
            await session.OpenAsync(cancellationToken);
            await using var take = new NpgsqlCommand("select pg_advisory_lock($1)", session) { Parameters = { Sql.Value(Key) }, CommandTimeout = 0 };
            await take.ExecuteNonQueryAsync(cancellationToken);
            return new MigrationLock(session);
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();
}
