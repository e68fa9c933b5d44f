using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.Cases;

sealed class CaseRow
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required string Title { get; init; }
    public string? Description { get; init; }
    public required CaseStatus Status { get; init; }
    public required Priority Priority { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public string? AssignedTo { get; init; }
    public required JsonObject Metadata { get; init; }
    public required int Version { get; init; }
    public DateTimeOffset? DeletedAt { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<CaseRow>
    {
        public void Configure(EntityTypeBuilder<CaseRow> builder)
        {
            builder.ToTable("cases", table =>
            {
                table.HasCheckConstraint("cases_status", Columns.OneOf<CaseStatus>("status"));
                table.HasCheckConstraint("cases_priority", Columns.OneOf<Priority>("priority"));
                table.HasCheckConstraint("cases_metadata", "jsonb_typeof(metadata) = 'object'");
            });
            builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => new { row.UserId, row.CreatedAt, row.Id }).IsDescending(false, true, true);
        }
    }
}
