namespace TaskAgent.Contracts.Users;

/// <summary>An account and what of its profile decides how messages are read.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Name">What to call the account's owner; for a guest the sender id.</param>
/// <param name="TimeZone">IANA zone in which the owner's dates are meant.</param>
/// <param name="Locale">BCP 47 tag that decides e.g. the order of day and month.</param>
public sealed record User(Guid Id, string Name, string TimeZone, string Locale);
