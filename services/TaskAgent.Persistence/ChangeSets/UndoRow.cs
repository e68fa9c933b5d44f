using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.ChangeSets;

/// <summary>An undo and its outcome. A change set is undone when an undo names it, and only one can.</summary>
sealed class UndoRow
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The change set that it undid; null when there was nothing to undo.</summary>
    public Guid? ChangeSetId { get; init; }

    /// <summary>What it did, as it was answered to its first caller: each task before and after. Null when there was nothing to undo.</summary>
    public string? Document { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<UndoRow>
    {
        public void Configure(EntityTypeBuilder<UndoRow> builder)
        {
            builder.ToTable("undos");
            builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<ChangeSetRow>().WithMany().HasForeignKey(row => row.ChangeSetId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => row.ChangeSetId).IsUnique();
            builder.Property(row => row.Document).HasColumnType("jsonb");
        }
    }
}
