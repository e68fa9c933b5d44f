using System.Linq.Expressions;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Tasks;

static class TaskMapping
{
    public static readonly Expression<Func<TaskRow, TaskItem>> ToTask = row => new TaskItem(
        row.Id, row.CaseId, row.Title, row.Description, row.TaskType, row.Status, row.Priority, row.DueDate, row.DueLocalDate,
        row.DueLocalTime, row.DueTimeZone, row.Recurrence, row.CreatedAt, row.UpdatedAt, row.CompletedAt, row.Metadata, row.Version);

    public static TaskItem AsStored(this TaskItem task) => task with
    {
        DueDate = task.DueDate?.AsStored(),
        CreatedAt = task.CreatedAt.AsStored(),
        UpdatedAt = task.UpdatedAt.AsStored(),
        CompletedAt = task.CompletedAt?.AsStored(),
    };
}
