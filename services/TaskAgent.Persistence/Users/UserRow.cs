using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TaskAgent.Persistence.Users;

sealed class UserRow
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string TimeZone { get; init; }
    public required string Locale { get; init; }
    public required bool IsGuest { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    public sealed class Mapping : IEntityTypeConfiguration<UserRow>
    {
        public void Configure(EntityTypeBuilder<UserRow> builder) => builder.ToTable("users");
    }
}
