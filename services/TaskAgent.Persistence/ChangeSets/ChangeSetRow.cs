using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Persistence.Cases;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.ChangeSets;

sealed class ChangeSetRow
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required Guid CaseId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The change set as it was answered to its first caller; what every repeat gets, whatever became of the tasks.</summary>
    public required string Document { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<ChangeSetRow>
    {
        public void Configure(EntityTypeBuilder<ChangeSetRow> builder)
        {
            builder.ToTable("change_sets");
            builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => new { row.UserId, row.CreatedAt, row.Id }).IsDescending(false, true, true);
            builder.Property(row => row.Document).HasColumnType("jsonb");
        }
    }
}
