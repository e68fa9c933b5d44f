namespace TaskAgent.Contracts.Accounts;

/// <summary>Something that happened to an account's security, for its owner to see.</summary>
/// <param name="Kind">E.g. <c>logged_in</c>, <c>login_failed</c>, <c>password_changed</c>, <c>token_created</c>.</param>
/// <param name="At">When it happened.</param>
/// <param name="Address">The IP address that it came from.</param>
/// <param name="Device">What the client called itself.</param>
/// <param name="Subject">What it was about, e.g. the name of a token.</param>
public sealed record SecurityEvent(string Kind, DateTimeOffset At, string? Address, string? Device, string? Subject);
