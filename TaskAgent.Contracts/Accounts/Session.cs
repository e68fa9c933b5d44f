namespace TaskAgent.Contracts.Accounts;

/// <summary>A session of the account that has not ended, for its owner to see.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="CreatedAt">When it began.</param>
/// <param name="LastUsedAt">When it was used last, to about a minute.</param>
/// <param name="ExpiresAt">When it ends by itself.</param>
/// <param name="Device">What its client calls itself.</param>
/// <param name="Address">The IP address that it began at.</param>
public sealed record Session(
    Guid Id, DateTimeOffset CreatedAt, DateTimeOffset LastUsedAt, DateTimeOffset ExpiresAt, string? Device, string? Address);
