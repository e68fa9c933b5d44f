using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using TaskAgent.ServiceDefaults.Problems;
using TaskAgent.TaskManagement.Tasks;

namespace TaskAgent.TaskManagement.Batches;

static class BatchRules
{
    /// <summary>What is wrong with the batch itself, before any task is looked at.</summary>
    public static Refusal? Check(TaskBatch batch) => batch switch
    {
        { ChangeSetId: var id } when id == Guid.Empty => Refusal.Missing("change_set_id"),
        { CaseId: var id } when id == Guid.Empty => Refusal.Missing("case_id"),
        { Create: null } => Refusal.Missing("create"),
        { Change: null } => Refusal.Missing("change"),
        _ when batch.Create.Count + batch.Change.Count > Limits.Batch =>
            Refusal.Invalid("change", $"and 'create' must not have more than {Limits.Batch} items together"),
        _ => CheckItems("create", batch.Create) ?? CheckItems("change", batch.Change),
    };

    /// <summary>What is wrong with a message's tasks and answer themselves.</summary>
    public static Refusal? Check(AnsweredTasks answered) => answered switch
    {
        { MessageId: var id } when id == Guid.Empty => Refusal.Missing("message_id"),
        { CaseId: var id } when id == Guid.Empty => Refusal.Missing("case_id"),
        { Create: null } => Refusal.Missing("create"),
        _ => CheckItems("create", answered.Create),
    };

    /// <summary>What is wrong with the undo itself; whether it can be done is known only where it is done.</summary>
    public static Refusal? Check(UndoRequest undo) => undo switch
    {
        { UndoId: var id } when id == Guid.Empty => Refusal.Missing("undo_id"),
        { ChangeSetId: { } id } when id == Guid.Empty => Refusal.Invalid("change_set_id", "must name a change set"),
        _ => null,
    };

    /// <param name="batch">A batch that passed <see cref="Check(TaskBatch)"/>.</param>
    /// <param name="tasks">The tasks that it changes, as they are stored.</param>
    /// <param name="now">When it happens.</param>
    public static BatchDecision Decide(TaskBatch batch, IEnumerable<TaskItem> tasks, DateTimeOffset now)
    {
        var created = new List<TaskItem>(batch.Create.Count);
        foreach (var (index, create) in batch.Create.Index())
        {
            switch (TaskRules.Create(create, TaskIds.Create(now, index), batch.CaseId, now))
            {
                case TaskDecision.Changed(var task):
                    created.Add(task);
                    break;
                case TaskDecision.Refused(var refusal):
                    return new BatchDecision.Refused(refusal.Within($"create[{index}]"));
            }
        }

        // Several patches of one task add up; what they leave as it was is no part of the change set.
        var states = tasks.ToDictionary(task => task.Id);
        var updated = new OrderedDictionary<Guid, TaskItem>();
        foreach (var (index, (id, patch)) in batch.Change.Index())
        {
            if (!states.TryGetValue(id, out var state))
            {
                return new BatchDecision.Refused(Refusal.NotFound($"There is no task {id}."));
            }

            switch (TaskRules.Decide(state, patch, now))
            {
                case TaskDecision.Changed(var task):
                    states[id] = updated[id] = task;
                    break;
                case TaskDecision.Refused(var refusal):
                    return new BatchDecision.Refused(refusal.Within($"change[{index}].patch"));
            }
        }

        return new BatchDecision.Changed(new ChangeSet(batch.ChangeSetId, batch.CaseId, created, [.. updated.Values]));
    }

    static Refusal? CheckItems<T>(string field, IReadOnlyList<T?> items)
        where T : class
    {
        foreach (var (index, item) in items.Index())
        {
            if (item is null)
            {
                return Refusal.Invalid($"{field}[{index}]", "must be an object");
            }
        }

        return null;
    }
}
