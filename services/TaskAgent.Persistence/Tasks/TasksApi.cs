using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Paging;
using TaskAgent.Persistence.Problems;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.Tasks;

static class TasksApi
{
    public static void MapTasks(this IEndpointRouteBuilder routes)
    {
        var tasks = routes.MapGroup("/tasks").WithTags("Tasks");
        tasks.MapGet("/", ListAsync).ProducesProblem(422);
        tasks.MapGet("/stats", CountAsync);
        tasks.MapGet("/{id:guid}", FindAsync).ProducesProblem(404);
        tasks.MapPost("/", InsertAsync).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        tasks.MapPut("/{id:guid}", UpdateAsync).ProducesProblem(404).ProducesProblem(412).ProducesProblem(422);
        tasks.MapDelete("/{id:guid}", DeleteAsync).ProducesProblem(404);
    }

    static async Task<Results<Ok<Page<TaskItem>>, ProblemHttpResult>> ListAsync(
        [AsParameters] TaskQuery query, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken)
    {
        var kind = query.Kind();
        if (!Cursor.TryParse(query.After, kind, out var after))
        {
            return Refusals.Invalid("after", "is not a cursor of this list");
        }

        var tasks = db.TasksOf(caller).Matching(query).Behind(after, kind).Select(TaskMapping.ToTask);
        return TypedResults.Ok(await tasks.ToPageAsync(query.Limit ?? Limits.DefaultPageSize, task => task.EndAt(kind), cancellationToken));
    }

    static async Task<Ok<TaskStats>> CountAsync(ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken)
    {
        var counts = await db.TasksOf(caller)
            .GroupBy(task => task.Status)
            .Select(group => new { Status = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Status, group => group.Count, cancellationToken);
        return TypedResults.Ok(new TaskStats(
            counts.Values.Sum(), Of(TaskItemStatus.Pending), Of(TaskItemStatus.InProgress), Of(TaskItemStatus.Completed), Of(TaskItemStatus.Cancelled)));

        int Of(TaskItemStatus status) => counts.GetValueOrDefault(status);
    }

    static async Task<Results<Ok<TaskItem>, ProblemHttpResult>> FindAsync(
        Guid id, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken) =>
        await db.FindTaskAsync(caller, id, cancellationToken) is { } task ? TypedResults.Ok(task) : Refusals.UnknownTask();

    static async Task<Results<Ok<TaskItem>, ProblemHttpResult>> InsertAsync(
        TaskItem task, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken)
    {
        var inserted = await db.InsertTaskAsync(caller.UserId(), task, cancellationToken);
        if (await db.FindTaskAsync(caller, task.Id, cancellationToken) is { } stored)
        {
            return TypedResults.Ok(stored);
        }

        return inserted == 0 && await db.Cases.AnyAsync(row => row.Id == task.CaseId && row.DeletedAt == null, cancellationToken)
            ? Refusals.TakenId()
            : Refusals.UnknownCase();
    }

    static async Task<Results<Ok<TaskItem>, ProblemHttpResult>> UpdateAsync(
        Guid id, TaskItem task, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken)
    {
        task = task.AsStored();
        var changed = await db.TasksOf(caller)
            .Where(row => row.Id == id && row.Version == task.Version)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.Title, task.Title)
                    .SetProperty(row => row.Description, task.Description)
                    .SetProperty(row => row.TaskType, task.TaskType)
                    .SetProperty(row => row.Status, task.Status)
                    .SetProperty(row => row.Priority, task.Priority)
                    .SetProperty(row => row.DueDate, task.DueDate)
                    .SetProperty(row => row.DueLocalDate, task.DueLocalDate)
                    .SetProperty(row => row.DueLocalTime, task.DueLocalTime)
                    .SetProperty(row => row.DueTimeZone, task.DueTimeZone)
                    .SetProperty(row => row.Recurrence, task.Recurrence)
                    .SetProperty(row => row.UpdatedAt, task.UpdatedAt)
                    .SetProperty(row => row.CompletedAt, task.CompletedAt)
                    .SetProperty(row => row.Metadata, task.Metadata)
                    .SetProperty(row => row.Version, task.Version + 1),
                cancellationToken);
        return await db.FindTaskAsync(caller, id, cancellationToken) is not { } stored ? Refusals.UnknownTask()
            : changed == 0 ? Refusals.Stale()
            : TypedResults.Ok(stored);
    }

    static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id, ClaimsPrincipal caller, TaskAgentDb db, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var deleted = await db.TasksOf(caller)
            .Where(row => row.Id == id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.DeletedAt, now).SetProperty(row => row.Version, row => row.Version + 1), cancellationToken);
        return deleted == 0 ? Refusals.UnknownTask() : TypedResults.NoContent();
    }
}
