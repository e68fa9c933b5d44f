using TaskAgent.Contracts.Users;

namespace TaskAgent.Contracts.Accounts;

/// <summary>Which API token a secret stands for, and whose it is.</summary>
/// <param name="Id">The token.</param>
/// <param name="User">Its owner.</param>
/// <param name="Scopes">What it may be used for.</param>
/// <param name="ExpiresAt">When it ends by itself; null for never.</param>
public sealed record KnownToken(Guid Id, User User, IReadOnlyList<Scope> Scopes, DateTimeOffset? ExpiresAt);
