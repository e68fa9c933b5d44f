using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Persistence.Tasks;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.ChangeSets;

/// <summary>What a task was before a change set changed it: its whole row.</summary>
sealed class TaskChangeRow
{
    public required Guid ChangeSetId { get; init; }
    public required Guid TaskId { get; init; }
    public required Guid UserId { get; init; }
    public required string Before { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<TaskChangeRow>
    {
        public void Configure(EntityTypeBuilder<TaskChangeRow> builder)
        {
            builder.ToTable("task_changes");
            builder.HasKey(row => new { row.ChangeSetId, row.TaskId });
            builder.HasOne<ChangeSetRow>().WithMany().HasForeignKey(row => row.ChangeSetId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<TaskRow>().WithMany().HasForeignKey(row => row.TaskId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => row.TaskId);
            builder.Property(row => row.Before).HasColumnType("jsonb");
        }
    }
}
