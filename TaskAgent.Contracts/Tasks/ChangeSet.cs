namespace TaskAgent.Contracts.Tasks;

/// <summary>What one batch committed; the unit that can be undone as a whole.</summary>
/// <param name="Id">The id the batch was given.</param>
/// <param name="CaseId">The case of the new tasks.</param>
/// <param name="Created">The tasks created, in the batch's order.</param>
/// <param name="Updated">The tasks changed, as they are after the change. To commit one, its version is the one that was read.</param>
public sealed record ChangeSet(Guid Id, Guid CaseId, IReadOnlyList<TaskItem> Created, IReadOnlyList<TaskItem> Updated);
