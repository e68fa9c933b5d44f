using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Cases;
using TaskAgent.Persistence.ChangeSets;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.Tasks;

sealed class TaskRow
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required Guid CaseId { get; init; }
    public required string Title { get; init; }
    public string? Description { get; init; }
    public required TaskType TaskType { get; init; }
    public required TaskItemStatus Status { get; init; }
    public required Priority Priority { get; init; }
    public DateTimeOffset? DueDate { get; init; }
    public DateOnly? DueLocalDate { get; init; }
    public TimeOnly? DueLocalTime { get; init; }
    public string? DueTimeZone { get; init; }
    public string? Recurrence { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public DateTimeOffset? CompletedAt { get; init; }
    public required JsonObject Metadata { get; init; }
    public required int Version { get; init; }
    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>The change set that created the task and its place in it, from 1; null for a task created by itself.</summary>
    public Guid? ChangeSetId { get; init; }
    public int? Ordinal { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<TaskRow>
    {
        public void Configure(EntityTypeBuilder<TaskRow> builder)
        {
            builder.ToTable("tasks", table =>
            {
                table.HasCheckConstraint("tasks_task_type", Columns.OneOf<TaskType>("task_type"));
                table.HasCheckConstraint("tasks_status", Columns.OneOf<TaskItemStatus>("status"));
                table.HasCheckConstraint("tasks_priority", Columns.OneOf<Priority>("priority"));
                table.HasCheckConstraint("tasks_due_local_time", "due_local_time is null or due_local_date is not null");
                table.HasCheckConstraint("tasks_metadata", "jsonb_typeof(metadata) = 'object'");
            });
            builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<ChangeSetRow>().WithMany().HasForeignKey(row => row.ChangeSetId).OnDelete(DeleteBehavior.SetNull);
            builder.HasIndex(row => new { row.UserId, row.CreatedAt, row.Id }).IsDescending(false, true, true);
            builder.HasIndex(row => new { row.UserId, row.DueDate, row.Id })
                .HasFilter("status in ('Pending', 'InProgress') and deleted_at is null");
            builder.HasIndex(row => row.CaseId);
        }
    }
}
