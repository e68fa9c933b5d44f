using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace TaskAgent.Persistence.Database;

/// <summary>Brings a database to the schema of this program.</summary>
static class Schema
{
    /// <summary>The newest migration that this program has, as the history table would name it.</summary>
    public static string Latest { get; } =
        typeof(Schema).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).Max()
        ?? throw new InvalidOperationException("The program was built without its migrations.");

    public static async Task MigrateAsync(string connectionString, CancellationToken cancellationToken)
    {
        // Sessions of their own: the service's are for the service's role, and a lock must not go back to a pool.
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;

        // Asking EF Core costs the building of its whole model; the usual start has nothing to migrate.
        if (await IsCurrentAsync(unpooled, cancellationToken))
        {
            return;
        }

        await using var turn = await MigrationLock.TakeAsync(unpooled, cancellationToken);
        await using var db = new TaskAgentDb(new DbContextOptionsBuilder<TaskAgentDb>().UseNpgsql(unpooled).Options);
        await db.Database.MigrateAsync(cancellationToken);
    }

    static async Task<bool> IsCurrentAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var session = new NpgsqlConnection(connectionString);
        await session.OpenAsync(cancellationToken);
        await using var ask = new NpgsqlCommand("""select exists (select from "__EFMigrationsHistory" where "MigrationId" = $1)""", session)
        {
            Parameters = { Sql.Value(Latest) },
        };
        try
        {
            return (bool)(await ask.ExecuteScalarAsync(cancellationToken))!;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return false;
        }
    }
}
