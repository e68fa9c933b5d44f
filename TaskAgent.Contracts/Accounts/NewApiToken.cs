using System.ComponentModel.DataAnnotations;

namespace TaskAgent.Contracts.Accounts;

/// <summary>Asks for an API token.</summary>
/// <param name="Name">What the owner calls it, e.g. where it is used.</param>
/// <param name="Scopes">What it may be used for; at least one.</param>
/// <param name="ExpiresAt">When it ends by itself; null for never.</param>
public sealed record NewApiToken(
    [property: Required, StringLength(Limits.ShortText)] string Name,
    [property: Required, MinLength(1), MaxLength(5)] IReadOnlyList<Scope> Scopes,
    DateTimeOffset? ExpiresAt = null);
