using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Persistence;
using TaskAgent.Contracts.Tasks;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.Identity.Tokens;

namespace TaskAgent.TaskManagement.Batches;

static class BatchApi
{
    public static void MapBatches(this IEndpointRouteBuilder routes)
    {
        var batches = routes.MapGroup("").WithTags("Batches").WithScopes(Scope.TasksRead, Scope.TasksWrite)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status502BadGateway);

        batches.MapPost("/tasks/batch", CommitAsync).WithName("CommitBatch").WithSummary("Creates and changes tasks together or not at all, once.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed);
        batches.MapPost("/change-sets/undo", UndoAsync).WithName("UndoChangeSet").WithSummary("Undoes a change set as a whole or not at all, once; the latest one when none is named.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        batches.MapGet("/change-sets/{id}", FindAsync).WithName("FindChangeSet").WithSummary("What a batch committed.");
    }

    static async Task<Results<Ok<ChangeSet>, ProblemHttpResult>> CommitAsync(
        TaskBatch batch, ClaimsPrincipal caller, BatchCommit commit, CancellationToken cancellationToken) =>
        await commit.CommitAsync(caller.UserId(), batch, cancellationToken) switch
        {
            BatchDecision.Changed(var changes) => TypedResults.Ok(changes),
            BatchDecision.Refused(var refusal) => refusal.ToProblem(),
            _ => throw new InvalidOperationException("A batch is committed or refused."),
        };

    static async Task<Results<Ok<Undone>, ProblemHttpResult>> UndoAsync(
        UndoRequest undo, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        BatchRules.Check(undo) is { } refusal
            ? refusal.ToProblem()
            : TypedResults.Ok(await persistence.UndoAsync(caller.UserId(), undo, cancellationToken));

    static async Task<Results<Ok<ChangeSet>, NotFound>> FindAsync(
        Guid id, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        await persistence.FindChangeSetAsync(caller.UserId(), id, cancellationToken) is { } row ? TypedResults.Ok(row) : TypedResults.NotFound();
}
