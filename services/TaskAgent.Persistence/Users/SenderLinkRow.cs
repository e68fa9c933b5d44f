using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Contracts.Channels;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Users;

/// <summary>Which account a sender of a channel writes for.</summary>
sealed class SenderLinkRow
{
    public required string Channel { get; init; }
    public required string SenderId { get; init; }
    public required Guid UserId { get; init; }
    public required DateTimeOffset LastSeenAt { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<SenderLinkRow>
    {
        public void Configure(EntityTypeBuilder<SenderLinkRow> builder)
        {
            builder.ToTable("sender_links", table => table.HasCheckConstraint("sender_links_channel", Columns.OneOf<MessageChannel>("channel")));
            builder.HasKey(link => new { link.Channel, link.SenderId });
            builder.HasOne<UserRow>().WithMany().HasForeignKey(link => link.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(link => link.UserId);
        }
    }
}
