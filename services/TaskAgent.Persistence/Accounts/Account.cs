using TaskAgent.Contracts.Users;

namespace TaskAgent.Persistence.Accounts;

/// <summary>A user who can log in.</summary>
sealed record Account(User User, string Email, string PasswordHash);
