namespace TaskAgent.Contracts.Accounts;

/// <summary>A code that ties the sender who sends it to the account that asked for it; good for one use.</summary>
/// <param name="Code">E.g. <c>K7QM-3XWD</c>; the sender sends it with <c>POST /api/v1/senders/link</c>.</param>
/// <param name="ExpiresAt">When it is no longer taken, 10 minutes after it was made.</param>
public sealed record LinkCode(string Code, DateTimeOffset ExpiresAt);
