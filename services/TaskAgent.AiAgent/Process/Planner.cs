using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>Decides what to do about an understood message. Pure: the same message and tasks give the same plan.</summary>
static class Planner
{
    public static Plan Plan(Message message, DateOnly today)
    {
        List<TargetedAction> applied = [];
        List<TargetedAction> proposed = [];
        List<TaskAction> unmatched = [];
        var undo = false;
        foreach (var action in message.Understanding.Actions)
        {
            if (action.Kind is TaskActionKind.Undo)
            {
                undo = true;
            }
            else if (FindTarget(message, action) is not { } task)
            {
                unmatched.Add(action);
            }
            else
            {
                (action.NeedsConfirmation ? proposed : applied).Add(new TargetedAction(action, task));
            }
        }

        NewTask[] create = [.. message.Understanding.Tasks.Select(draft => NewTasks.Of(draft, message.Request))];
        TaskChange[] change =
        [
            .. applied.GroupBy(target => target.Task.Id, (id, targets) => new TaskChange(id, TaskPatches.Of([.. targets], message.Request.TimeZone, today))),
        ];
        var batch = create.Length + change.Length == 0
            ? null
            : new TaskBatch(message.Request.MessageId, message.Request.CaseId, create, change);
        return new Plan(batch, applied, proposed, unmatched, undo);
    }

    // "Actually make it Friday" names no task: it is about what the case was last about, if that is one task.
    static TaskItem? FindTarget(Message message, TaskAction action)
    {
        if (action.TaskId is { } id)
        {
            return message.Open.FirstOrDefault(task => task.Id.ToString() == id);
        }

        if (action.Kind is TaskActionKind.Accept or TaskActionKind.Refuse)
        {
            return null;
        }

        var ofCase = message.Open.Where(task => task.CaseId == message.Request.CaseId).ToArray();
        var last = ofCase.Where(task => task.CreatedAt == ofCase.Max(other => other.CreatedAt)).ToArray();
        return last is [var only] ? only : null;
    }
}
