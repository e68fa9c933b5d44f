using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>What to do about a message.</summary>
/// <param name="Batch">What to commit; null when nothing is to be created or changed.</param>
/// <param name="Applied">The actions that the batch's changes carry out, each with its task.</param>
/// <param name="Proposed">Actions that wait for the sender's yes, each with its task as it is now.</param>
/// <param name="Unmatched">Actions that name no task, in a case that does not tell which is meant.</param>
/// <param name="Undo">Whether to undo what was changed last, before the batch.</param>
sealed record Plan(
    TaskBatch? Batch, IReadOnlyList<TargetedAction> Applied, IReadOnlyList<TargetedAction> Proposed, IReadOnlyList<TaskAction> Unmatched,
    bool Undo = false)
{
    /// <summary>The new tasks, where creating them is all there is to do: what to answer is known before it is done.</summary>
    public TaskBatch? NewTasksOnly => Batch is { Change: [] } && !Undo ? Batch : null;
}

/// <summary>An action and the task that it is about, as it is before.</summary>
sealed record TargetedAction(TaskAction Action, TaskItem Task);
