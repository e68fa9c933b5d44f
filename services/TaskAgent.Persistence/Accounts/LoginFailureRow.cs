using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TaskAgent.Persistence.Accounts;

/// <summary>How often logging in went wrong, for one e-mail address or from one network address; known or not.</summary>
sealed class LoginFailureRow
{
    /// <summary>A hash: which addresses were tried is nobody's business.</summary>
    public required string Key { get; init; }
    public required int Failures { get; init; }
    public required DateTimeOffset LastAt { get; init; }
    public required DateTimeOffset BlockedUntil { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<LoginFailureRow>
    {
        public void Configure(EntityTypeBuilder<LoginFailureRow> builder)
        {
            builder.ToTable("login_failures");
            builder.HasKey(row => row.Key);
        }
    }
}
