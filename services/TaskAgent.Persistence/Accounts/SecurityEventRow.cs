using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaskAgent.Persistence.Users;

namespace TaskAgent.Persistence.Accounts;

/// <summary>Something that happened to an account's security. Rows are added and never changed.</summary>
sealed class SecurityEventRow
{
    public required Guid Id { get; init; }
    public required Guid UserId { get; init; }
    public required string Kind { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Address { get; init; }
    public string? Device { get; init; }
    public string? Subject { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<SecurityEventRow>
    {
        public void Configure(EntityTypeBuilder<SecurityEventRow> builder)
        {
            builder.ToTable("security_events");
            builder.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(row => new { row.UserId, row.At, row.Id }).IsDescending(false, true, true);
        }
    }
}
