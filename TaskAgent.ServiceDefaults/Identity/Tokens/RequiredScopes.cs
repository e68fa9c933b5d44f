using TaskAgent.Contracts.Accounts;

namespace TaskAgent.ServiceDefaults.Identity.Tokens;

/// <summary>What an API token needs for an endpoint, by what the endpoint does.</summary>
sealed record RequiredScopes(Scope Read, Scope Write);
