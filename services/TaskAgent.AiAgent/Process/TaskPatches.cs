using System.Text.Json.Nodes;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>What the actions of one message change about one task, together.</summary>
static class TaskPatches
{
    const string Items = "items";

    public static TaskPatch Of(IReadOnlyList<TargetedAction> targets, string timeZone, DateOnly today)
    {
        var task = targets[0].Task;
        var patch = new TaskPatch();
        var before = OpenTaskMap.Items(task.Metadata) ?? [];
        var items = before;
        foreach (var action in targets.Select(target => target.Action))
        {
            patch = action.Kind switch
            {
                TaskActionKind.Complete => patch with { Status = TaskItemStatus.Completed },
                TaskActionKind.Cancel => patch with { Status = TaskItemStatus.Cancelled },
                TaskActionKind.Reopen => patch with { Status = TaskItemStatus.Pending },
                TaskActionKind.Reschedule or TaskActionKind.SkipOccurrence => Move(patch, task, action, timeZone, today),
                TaskActionKind.Rename => patch with { Title = action.Title },
                TaskActionKind.SetPriority => patch with { Priority = action.Priority?.ToWire() },
                TaskActionKind.AddItems => WithItems(patch, items = [.. items.Union(action.Items, StringComparer.OrdinalIgnoreCase)]),
                TaskActionKind.RemoveItems or TaskActionKind.CompleteItems
                    => WithItems(patch, items = [.. items.Except(action.Items, StringComparer.OrdinalIgnoreCase)]),
                _ => patch,
            };
        }

        return patch.Title is null && ListTitle.After(task.Title, before, items) is var title && title != task.Title ? patch with { Title = title } : patch;
    }

    // A new day keeps the time of day and its zone; a new time without a day is on the task's own day, today if it has none.
    static TaskPatch Move(TaskPatch patch, TaskItem task, TaskAction action, string timeZone, DateOnly today) => patch with
    {
        DueLocalDate = action.DueDate ?? (task.DueLocalDate is null ? today : null),
        DueLocalTime = action.DueTime,
        Recurrence = action.Recurrence ?? patch.Recurrence,
        DueTimeZone = action.DueTime is not null || task.DueTimeZone is null ? timeZone : null,
    };

    static TaskPatch WithItems(TaskPatch patch, IReadOnlyList<string> items) =>
        patch with { Metadata = new JsonObject { [Items] = MetadataMap.ToWire(items) } };
}
