namespace TaskAgent.Contracts.Accounts;

/// <summary>An API token that has just been made.</summary>
/// <param name="Secret">What to send as <c>Authorization: Bearer</c>; told this once, kept only as its hash.</param>
/// <param name="Token">What it may be used for, and how long.</param>
public sealed record ApiTokenCreated(string Secret, ApiToken Token);
