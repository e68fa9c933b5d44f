using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Contracts.Channels;
using TaskAgent.Persistence.Cases;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.Messages;

/// <summary>A claimed delivery: what makes a repeated message one message.</summary>
sealed class MessageRow
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required string IdempotencyKey { get; init; }
    public required string Fingerprint { get; init; }
    public required Guid CaseId { get; init; }
    public required bool NewCase { get; init; }
    public required string Channel { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
    public required string TimeZone { get; init; }
    public required string Locale { get; init; }
    public string? Response { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<MessageRow>
    {
        public void Configure(EntityTypeBuilder<MessageRow> builder)
        {
            builder.ToTable("messages", table => table.HasCheckConstraint("messages_channel", Columns.OneOf<MessageChannel>("channel")));
            builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => new { row.UserId, row.IdempotencyKey }).IsUnique();
            builder.Property(row => row.Response).HasColumnType("jsonb");
        }
    }
}
