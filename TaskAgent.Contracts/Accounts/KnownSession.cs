using TaskAgent.Contracts.Users;

namespace TaskAgent.Contracts.Accounts;

/// <summary>Which session a secret stands for, and whose it is.</summary>
/// <param name="Id">The session.</param>
/// <param name="User">Its owner.</param>
public sealed record KnownSession(Guid Id, User User);
