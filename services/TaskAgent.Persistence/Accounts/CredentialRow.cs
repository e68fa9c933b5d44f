using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.Accounts;

/// <summary>How the owner of an account proves who they are. A guest has none.</summary>
sealed class CredentialRow
{
    public required Guid UserId { get; init; }

    /// <summary>In lower case.</summary>
    public required string Email { get; init; }
    public required string PasswordHash { get; init; }
    public required DateTimeOffset ChangedAt { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<CredentialRow>
    {
        public void Configure(EntityTypeBuilder<CredentialRow> builder)
        {
            builder.ToTable("credentials", table => table.HasCheckConstraint("credentials_email", "email = lower(email)"));
            builder.HasKey(row => row.UserId);
            builder.HasOne<UserRow>().WithOne().HasForeignKey<CredentialRow>(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => row.Email).IsUnique();
        }
    }
}
