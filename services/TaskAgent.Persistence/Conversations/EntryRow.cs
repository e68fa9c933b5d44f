using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Contracts.Cases;
using TaskAgent.Persistence.Cases;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.Conversations;

sealed class EntryRow
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required Guid CaseId { get; init; }
    public required string Message { get; init; }
    public required EntrySender Sender { get; init; }
    public required DateTimeOffset Timestamp { get; init; }
    public required JsonObject Metadata { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<EntryRow>
    {
        public void Configure(EntityTypeBuilder<EntryRow> builder)
        {
            builder.ToTable("conversation_entries", table =>
            {
                table.HasCheckConstraint("conversation_entries_sender", Columns.OneOf<EntrySender>("sender"));
                table.HasCheckConstraint("conversation_entries_metadata", "jsonb_typeof(metadata) = 'object'");
            });
            builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => new { row.CaseId, row.Timestamp, row.Id });
        }
    }
}
