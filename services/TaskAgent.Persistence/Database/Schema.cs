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

        // Asking EF Core costs the building of its whole model, once per migration; the usual start has nothing to migrate.
        if (await FindAsync(unpooled, cancellationToken) == Latest)
        {
            return;
        }

        await using var turn = await MigrationLock.TakeAsync(unpooled, cancellationToken);
        if (await FindAsync(unpooled, cancellationToken) is null)
        {
            await CreateAsync(unpooled, cancellationToken);
            return;
        }

        await using var db = new TaskAgentDb(new DbContextOptionsBuilder<TaskAgentDb>().UseNpgsql(unpooled).Options);
        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>What EF Core would do to an empty database, as it wrote it down: see <c>Migrations/schema.sql</c>. All of it or nothing.</summary>
    static async Task CreateAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var script = typeof(Schema).Assembly.GetManifestResourceStream("schema.sql")
            ?? throw new InvalidOperationException("The program was built without its schema.");
        using var text = new StreamReader(script);
        await using var session = new NpgsqlConnection(connectionString);
        await session.OpenAsync(cancellationToken);
        await using var create = new NpgsqlCommand(await text.ReadToEndAsync(cancellationToken), session);
        await create.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The newest migration that the database has had; null for a database without any.</summary>
    static async Task<string?> FindAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var session = new NpgsqlConnection(connectionString);
        await session.OpenAsync(cancellationToken);
        await using var ask = new NpgsqlCommand("""select max("MigrationId") from "__EFMigrationsHistory" """, session);
        try
        {
            return await ask.ExecuteScalarAsync(cancellationToken) as string;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return null;
        }
    }
}
