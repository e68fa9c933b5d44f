using TaskAgent.Contracts.Users;

namespace TaskAgent.Contracts.Accounts;

/// <summary>A session that has just begun.</summary>
/// <param name="Token">The secret that stands for it; told this once, kept only as its hash.</param>
/// <param name="ExpiresAt">When it ends by itself, 24 hours after it began.</param>
/// <param name="User">Whose it is.</param>
public sealed record SessionOpened(string Token, DateTimeOffset ExpiresAt, User User);
