namespace TaskAgent.Contracts.Accounts;

/// <summary>An API token of the account, for its owner to see; without the secret.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Name">What the owner calls it.</param>
/// <param name="Scopes">What it may be used for.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="LastUsedAt">When it was used last, to about a minute; null when it never was.</param>
/// <param name="ExpiresAt">When it ends by itself; null for never.</param>
public sealed record ApiToken(
    Guid Id, string Name, IReadOnlyList<Scope> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt, DateTimeOffset? ExpiresAt)
{
    /// <summary>What every API token begins with, so that one that got out is recognised.</summary>
    public const string Prefix = "ta_";
}
