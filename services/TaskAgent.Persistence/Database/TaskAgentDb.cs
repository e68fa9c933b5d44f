using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Accounts;
using TaskAgent.Persistence.Cases;
using TaskAgent.Persistence.ChangeSets;
using TaskAgent.Persistence.Conversations;
using TaskAgent.Persistence.Tasks;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.Database;

/// <summary>The schema, and the way of reads and single writes. The message path has SQL of its own, in the folder of that name.</summary>
sealed class TaskAgentDb(DbContextOptions<TaskAgentDb> options) : DbContext(options)
{
    public DbSet<CaseRow> Cases => Set<CaseRow>();
    public DbSet<EntryRow> Entries => Set<EntryRow>();
    public DbSet<TaskRow> Tasks => Set<TaskRow>();
    public DbSet<ChangeSetRow> ChangeSets => Set<ChangeSetRow>();

    public DbSet<UserRow> Users => Set<UserRow>();
    public DbSet<SessionRow> Sessions => Set<SessionRow>();
    public DbSet<ApiTokenRow> ApiTokens => Set<ApiTokenRow>();
    public DbSet<SecurityEventRow> Events => Set<SecurityEventRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        // Every index is a cost on the message path: only the ones that a list or a cascade needs, each asked for by name.
        configuration.Conventions.Remove<ForeignKeyIndexConvention>();
        configuration.Properties<CaseStatus>().HaveConversion<string>();
        configuration.Properties<Priority>().HaveConversion<string>();
        configuration.Properties<EntrySender>().HaveConversion<string>();
        configuration.Properties<TaskItemStatus>().HaveConversion<string>();
        configuration.Properties<TaskType>().HaveConversion<string>();
        configuration.Properties<JsonObject>().HaveConversion<Columns.JsonObjectText, Columns.SameJson>().HaveColumnType("jsonb");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TaskAgentDb).Assembly);
        modelBuilder.UseWireNames();
    }
}
