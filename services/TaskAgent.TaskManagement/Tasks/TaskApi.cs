using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Persistence;
using TaskAgent.Contracts.Tasks;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.Identity.Tokens;
using TaskAgent.ServiceDefaults.Problems;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.TaskManagement.Tasks;

static class TaskApi
{
    const int Attempts = 3;

    static readonly Refusal Stale = Refusal.Stale("The task has changed since you read it. Read it again.");

    public static void MapTasks(this IEndpointRouteBuilder routes)
    {
        var tasks = routes.MapGroup("/tasks").WithTags("Tasks").WithScopes(Scope.TasksRead, Scope.TasksWrite)
            .WithStrictQuery()
            .WithVersionTag<TaskItem>(row => row.Version)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status502BadGateway);

        tasks.MapGet("", ListAsync).WithName("ListTasks").WithSummary("One page of tasks.");
        tasks.MapPost("", CreateAsync).WithName("CreateTask").WithSummary("Creates a task.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        tasks.MapGet("stats", CountAsync).WithName("CountTasks").WithSummary("The tasks, counted by status.");
        tasks.MapGet("{id}", FindAsync).WithName("FindTask").WithSummary("One task.");
        tasks.MapPatch("{id}", ChangeAsync).WithName("ChangeTask").WithSummary("Changes a task; a member that is absent stays as it is.")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed);
        tasks.MapDelete("{id}", DeleteAsync).WithName("DeleteTask").WithSummary("Deletes a task, softly.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    static async Task<Ok<Page<TaskItem>>> ListAsync(
        [AsParameters] TaskQuery query, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        TypedResults.Ok(await persistence.ListTasksAsync(caller.UserId(), query.ToFilter(), cancellationToken));

    static async Task<Ok<TaskStats>> CountAsync(ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        TypedResults.Ok(await persistence.CountTasksAsync(caller.UserId(), cancellationToken));

    static async Task<Results<Created<TaskItem>, ProblemHttpResult>> CreateAsync(
        NewTask create, [FromHeader(Name = IdempotencyKey.Header)] IdempotencyKey? key, ClaimsPrincipal caller,
        PersistenceClient persistence, TimeProvider time, CancellationToken cancellationToken)
    {
        if (create.CaseId == Guid.Empty)
        {
            return Refusal.Missing("case_id").ToProblem();
        }

        var now = time.GetUtcNow();
        switch (TaskRules.Create(create, IdempotencyKey.NewId(key, caller.UserId(), "task", now), create.CaseId, now))
        {
            case TaskDecision.Changed(var task):
                var row = await persistence.InsertTaskAsync(caller.UserId(), task, cancellationToken);
                return TypedResults.Created($"/tasks/{row.Id}", row);
            case TaskDecision.Refused(var refusal):
                return refusal.ToProblem();
            default:
                throw new InvalidOperationException("A new task is a change.");
        }
    }

    static async Task<Results<Ok<TaskItem>, NotFound>> FindAsync(
        Guid id, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        await persistence.FindTaskAsync(caller.UserId(), id, cancellationToken) is { } row ? TypedResults.Ok(row) : TypedResults.NotFound();

    static async Task<Results<Ok<TaskItem>, NotFound, ProblemHttpResult>> ChangeAsync(
        Guid id, TaskPatch patch, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ClaimsPrincipal caller,
        PersistenceClient persistence, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await persistence.FindTaskAsync(caller.UserId(), id, cancellationToken) is not { } state)
            {
                return TypedResults.NotFound();
            }

            if (ifMatch?.Allows(state.Version) == false)
            {
                return Stale.ToProblem();
            }

            try
            {
                return TaskRules.Decide(state, patch, time.GetUtcNow()) switch
                {
                    TaskDecision.Changed(var next) => TypedResults.Ok(await persistence.UpdateTaskAsync(caller.UserId(), next, cancellationToken)),
                    TaskDecision.Refused(var refusal) => refusal.ToProblem(),
                    _ => TypedResults.Ok(state),
                };
            }
            catch (ServiceException e) when (e.Status == HttpStatusCode.PreconditionFailed && attempt < Attempts)
            {
                // Somebody else was faster. A patch says what to change and not what it was, so it is as good on the newer version,
                // unless the caller asked for a certain one: then the next look refuses.
            }
        }
    }

    static async Task<NoContent> DeleteAsync(Guid id, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken)
    {
        await persistence.DeleteTaskAsync(caller.UserId(), id, cancellationToken);
        return TypedResults.NoContent();
    }
}
