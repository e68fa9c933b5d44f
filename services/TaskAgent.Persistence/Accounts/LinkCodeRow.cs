using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.Accounts;

/// <summary>The one code of an account that a sender may still be tied with.</summary>
sealed class LinkCodeRow
{
    public required Guid UserId { get; init; }
    public required string CodeHash { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<LinkCodeRow>
    {
        public void Configure(EntityTypeBuilder<LinkCodeRow> builder)
        {
            builder.ToTable("link_codes");
            builder.HasKey(row => row.UserId);
            builder.HasOne<UserRow>().WithOne().HasForeignKey<LinkCodeRow>(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => row.CodeHash).IsUnique();
        }
    }
}
