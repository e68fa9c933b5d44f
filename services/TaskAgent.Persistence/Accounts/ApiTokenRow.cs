using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.Accounts;

/// <summary>A program that may act for an account.</summary>
sealed class ApiTokenRow
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }

    /// <summary>All that is kept of the secret.</summary>
    public required string TokenHash { get; init; }
    public required string Name { get; init; }

    /// <summary>The words of the wire, e.g. <c>tasks:read</c>.</summary>
    public required string[] Scopes { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; init; }
    public DateTimeOffset? ExpiresAt { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<ApiTokenRow>
    {
        public void Configure(EntityTypeBuilder<ApiTokenRow> builder)
        {
            builder.ToTable("api_tokens", table => table.HasCheckConstraint("api_tokens_scopes", "cardinality(scopes) > 0"));
            builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => row.TokenHash).IsUnique();
            builder.HasIndex(row => row.UserId);
        }
    }
}
