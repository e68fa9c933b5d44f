using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>Decides what to do about an understood message. Pure: the same message and tasks give the same plan.</summary>
static class Planner
{
    public static Plan Plan(ProcessRequest request, Understanding understanding, IReadOnlyList<TaskItem> open, DateOnly today)
    {
        List<TargetedAction> applied = [];
        List<TargetedAction> proposed = [];
        List<TaskAction> unmatched = [];
        foreach (var action in understanding.Actions)
        {
            if (open.FirstOrDefault(task => task.Id.ToString() == action.TaskId) is not { } task)
            {
                unmatched.Add(action);
            }
            else
            {
                (action.NeedsConfirmation ? proposed : applied).Add(new TargetedAction(action, task));
            }
        }

        NewTask[] create = [.. understanding.Tasks.Select(draft => NewTasks.Of(draft, request))];
        TaskChange[] change =
        [
            .. applied.GroupBy(target => target.Task.Id)
                .Select(targets => new TaskChange(targets.Key, TaskPatches.Of(targets.First().Task, targets.Select(target => target.Action), request.TimeZone, today))),
        ];
        var batch = create.Length + change.Length == 0 ? null : new TaskBatch(request.MessageId, request.CaseId, create, change);
        return new Plan(batch, applied, proposed, unmatched);
    }
}
