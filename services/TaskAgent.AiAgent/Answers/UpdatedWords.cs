using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Answers;

/// <summary>The existing tasks that a message changed, as they are after the change.</summary>
static class UpdatedWords
{
    public static IEnumerable<string> Of(IReadOnlyList<TaskItem> updated, IReadOnlyList<TaskAction> actions, DateOnly today) =>
        updated.Select(task => Sentence(task, Kind(task, actions), today));

    /// <summary>What was done to the task, e.g. <c>Completed</c>.</summary>
    public static string Verb(TaskItem task, IReadOnlyList<TaskAction> actions) => Kind(task, actions) switch
    {
        TaskActionKind.Complete => "Completed",
        TaskActionKind.Cancel => "Cancelled",
        TaskActionKind.Reschedule or TaskActionKind.SkipOccurrence => "Rescheduled",
        TaskActionKind.Rename => "Renamed",
        TaskActionKind.Reopen => "Reopened",
        _ => "Updated",
    };

    static string Sentence(TaskItem task, TaskActionKind? kind, DateOnly today) => kind switch
    {
        TaskActionKind.Complete => $"Done: {task.Title}.",
        TaskActionKind.Cancel => $"I cancelled “{task.Title}” — say *undo* to bring it back.",
        TaskActionKind.Reschedule when DueWords.Of(task, today) is { } due => $"I moved “{task.Title}”: it is now due {due}.",
        TaskActionKind.SkipOccurrence when DueWords.Of(task, today) is { } due => $"I skipped one: “{task.Title}” is next due {due}.",
        TaskActionKind.Rename => $"It is now called “{task.Title}”.",
        TaskActionKind.SetPriority => $"“{task.Title}” now has {task.Priority} priority.",
        TaskActionKind.AddItems or TaskActionKind.RemoveItems or TaskActionKind.CompleteItems => Items(task),
        TaskActionKind.Reopen => $"“{task.Title}” is open again.",
        _ => $"I updated “{task.Title}”.",
    };

    static string Items(TaskItem task) => OpenTaskMap.Items(task.Metadata) is { Count: > 0 } items
        ? $"“{task.Title}” now has {Join.And(items)} on it."
        : $"“{task.Title}” has nothing left on it.";

    // The state tells the end of a task; the rest is told by what was asked. A repeated attempt may no longer find what was asked.
    static TaskActionKind? Kind(TaskItem task, IReadOnlyList<TaskAction> actions) => task.Status switch
    {
        TaskItemStatus.Completed => TaskActionKind.Complete,
        TaskItemStatus.Cancelled => TaskActionKind.Cancel,
        _ => actions.FirstOrDefault(action => action.TaskId == task.Id.ToString())?.Kind,
    };
}
