namespace TaskAgent.Contracts.Tasks;

/// <summary>What an undo did. Both lists are empty when the tasks that the change set created were deleted by others before.</summary>
/// <param name="UndoId">The id that the undo was given.</param>
/// <param name="ChangeSetId">The change set that is undone.</param>
/// <param name="Removed">The tasks that it had created, as they were when they were removed, in its order.</param>
/// <param name="Restored">The tasks that it had changed, in its order.</param>
public sealed record Undone(Guid UndoId, Guid ChangeSetId, IReadOnlyList<TaskItem> Removed, IReadOnlyList<RestoredTask> Restored);
