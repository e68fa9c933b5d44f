using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Contracts.Users;

namespace TaskAgent.Contracts.Accounts;

/// <summary>Everything that belongs to an account, to take along.</summary>
/// <param name="User">The profile.</param>
/// <param name="Email">The address of the login; null for a guest.</param>
/// <param name="Cases">All cases, oldest first.</param>
/// <param name="Conversations">What was said in them, oldest first.</param>
/// <param name="Tasks">All tasks, oldest first.</param>
/// <param name="Events">What happened to the account's security, newest first.</param>
public sealed record AccountExport(
    User User, string? Email, IReadOnlyList<Case> Cases, IReadOnlyList<ConversationEntry> Conversations, IReadOnlyList<TaskItem> Tasks,
    IReadOnlyList<SecurityEvent> Events);
