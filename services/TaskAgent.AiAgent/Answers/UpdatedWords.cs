using TaskAgent.AiAgent.Process;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Answers;

/// <summary>A task that a message changed, as it is after the change.</summary>
/// <param name="Task">The committed task.</param>
/// <param name="Kind">What was done to it; null where only the state is known.</param>
sealed record UpdatedWords(TaskItem Task, TaskActionKind? Kind)
{
    // The state tells the end of a task; the rest is told by what was asked, which a repeated attempt may no longer find.
    public static UpdatedWords[] Of(IReadOnlyList<TaskItem> updated, IReadOnlyList<TargetedAction> applied) =>
    [
        .. updated.Select(task => new UpdatedWords(task, task.Status switch
        {
            TaskItemStatus.Completed => TaskActionKind.Complete,
            TaskItemStatus.Cancelled => TaskActionKind.Cancel,
            _ => applied.FirstOrDefault(target => target.Task.Id == task.Id)?.Action.Kind,
        })),
    ];

    /// <summary>E.g. <c>Completed task: Pay electricity bill</c>.</summary>
    public string Action => $"{Verb} task: {Task.Title}";

    string Verb => Kind switch
    {
        TaskActionKind.Complete => "Completed",
        TaskActionKind.Cancel => "Cancelled",
        TaskActionKind.Reschedule or TaskActionKind.SkipOccurrence => "Rescheduled",
        TaskActionKind.Rename => "Renamed",
        TaskActionKind.Reopen => "Reopened",
        _ => "Updated",
    };

    public string Sentence(DateOnly today) => Kind switch
    {
        TaskActionKind.Complete => $"Done: {Task.Title}.",
        TaskActionKind.Cancel => $"I cancelled “{Task.Title}” — say *undo* to bring it back.",
        TaskActionKind.Reschedule when DueWords.Of(Task, today) is { } due => $"I moved “{Task.Title}”: it is now due {due}.",
        TaskActionKind.SkipOccurrence when DueWords.Of(Task, today) is { } due => $"I skipped one: “{Task.Title}” is next due {due}.",
        TaskActionKind.Rename => $"It is now called “{Task.Title}”.",
        TaskActionKind.SetPriority => $"“{Task.Title}” now has {Task.Priority} priority.",
        TaskActionKind.AddItems or TaskActionKind.RemoveItems or TaskActionKind.CompleteItems => Items,
        TaskActionKind.Reopen => $"“{Task.Title}” is open again.",
        _ => $"I updated “{Task.Title}”.",
    };

    string Items => OpenTaskMap.Items(Task.Metadata) is { Count: > 0 } items
        ? $"“{Task.Title}” now has {Join.And(items)} on it."
        : $"“{Task.Title}” has nothing left on it.";
}
