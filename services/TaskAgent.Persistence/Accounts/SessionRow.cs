using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.Accounts;

/// <summary>A browser that is logged in.</summary>
sealed class SessionRow
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }

    /// <summary>All that is kept of the secret in the cookie.</summary>
    public required string TokenHash { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset LastUsedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public string? Device { get; init; }
    public string? Address { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<SessionRow>
    {
        public void Configure(EntityTypeBuilder<SessionRow> builder)
        {
            builder.ToTable("sessions");
            builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => row.TokenHash).IsUnique();
            builder.HasIndex(row => row.UserId);
        }
    }
}
