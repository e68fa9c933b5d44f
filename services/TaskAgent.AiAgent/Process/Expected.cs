using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Process;

/// <summary>
/// New tasks as Task Management will store them, for an answer that is stored together with them. Ids, instants and the like are not
/// known yet; no answer speaks of them.
/// </summary>
static class Expected
{
    public static ChangeSet Of(TaskBatch batch) =>
        new(batch.ChangeSetId, batch.CaseId, [.. batch.Create.Select(task => Of(task, batch.CaseId))], []);

    static TaskItem Of(NewTask task, Guid caseId) => new(
        Guid.Empty, caseId, task.Title, task.Description, task.TaskType, TaskItemStatus.Pending, task.Priority, DueDate: null, task.DueLocalDate,
        task.DueLocalTime, task.DueTimeZone, task.Recurrence, CreatedAt: default, UpdatedAt: default, CompletedAt: null, task.Metadata ?? [], Version: 1);
}
