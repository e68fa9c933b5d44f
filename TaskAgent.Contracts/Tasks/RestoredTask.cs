namespace TaskAgent.Contracts.Tasks;

/// <summary>A task that an undo gave back what it had.</summary>
/// <param name="Task">The task as it is again, with a version of its own and the time of the undo as its last change.</param>
/// <param name="Replaced">The task as the undone change set had left it.</param>
public sealed record RestoredTask(TaskItem Task, TaskItem Replaced);
