using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
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
        batches.MapPost("/tasks/answered", AnswerAsync).WithName("AnswerWithTasks").WithSummary("Creates a message's tasks and stores its answer together or not at all, once.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
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

    static async Task<Results<Ok<MessageResponse>, ProblemHttpResult>> AnswerAsync(
        AnsweredTasks answered, ClaimsPrincipal caller, PersistenceClient persistence, TimeProvider time, CancellationToken cancellationToken)
    {
        if (BatchRules.Check(answered) is { } wrong)
        {
            return wrong.ToProblem();
        }

        switch (BatchRules.Decide(new TaskBatch(answered.MessageId, answered.CaseId, answered.Create, []), [], time.GetUtcNow()))
        {
            case BatchDecision.Changed(var changes):
                var answer = new MessageResponse(
                    answered.CaseId, answered.Response, answered.ActionsTaken, [.. changes.Created.Select(task => task.Id)], []);
                return TypedResults.Ok(await persistence.AnswerAsync(caller.UserId(), new AnsweredChangeSet(changes, answer), cancellationToken));
            case BatchDecision.Refused(var refusal):
                return refusal.ToProblem();
            default:
                throw new InvalidOperationException("A batch is committed or refused.");
        }
    }

    static async Task<Results<Ok<Undone>, ProblemHttpResult>> UndoAsync(
        UndoRequest undo, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        BatchRules.Check(undo) is { } refusal
            ? refusal.ToProblem()
            : TypedResults.Ok(await persistence.UndoAsync(caller.UserId(), undo, cancellationToken));

    static async Task<Results<Ok<ChangeSet>, NotFound>> FindAsync(
        Guid id, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        await persistence.FindChangeSetAsync(caller.UserId(), id, cancellationToken) is { } row ? TypedResults.Ok(row) : TypedResults.NotFound();
}
