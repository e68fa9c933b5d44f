using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

/// <summary>What an empty database is made from. No database is needed to write it.</summary>
public sealed class SchemaTests
{
    /// <summary>Set <c>TASKAGENT_UPDATE_SNAPSHOTS=1</c> to have EF Core write it anew after adding a migration.</summary>
    [Fact]
    public async Task Schema_ForAnEmptyDatabase_IsWhatTheMigrationsMake()
    {
        await using var db = new TaskAgentDb(new DbContextOptionsBuilder<TaskAgentDb>().UseNpgsql().Options);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions).ReplaceLineEndings("\n");

        Assert.Equal(await Snapshot.ReadAsync(script, "../../services/TaskAgent.Persistence/Migrations/schema.sql"), script);
    }
}
