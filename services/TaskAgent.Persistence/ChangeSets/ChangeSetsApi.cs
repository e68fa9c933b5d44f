using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.MessagePath;
using TaskAgent.Persistence.Problems;
using TaskAgent.Persistence.Tasks;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.ChangeSets;

static class ChangeSetsApi
{
    public static void MapChangeSets(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/tasks/batch", CommitAsync).WithTags("Change sets").ProducesProblem(404).ProducesProblem(412).ProducesProblem(422);
        routes.MapPost("/tasks/answered", AnswerAsync).WithTags("Change sets").ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        routes.MapPost("/change-sets/undo", UndoAsync).WithTags("Change sets").ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        routes.MapGet("/change-sets/{id:guid}", FindAsync).WithTags("Change sets").ProducesProblem(404);
    }

    static async Task<Results<Ok<ChangeSet>, ProblemHttpResult>> CommitAsync(
        ChangeSet changes, ClaimsPrincipal caller, Sessions sessions, TimeProvider time, CancellationToken cancellationToken)
    {
        var committed = AsCommitted(changes);
        if (committed.Created.Count + committed.Updated.Count > Limits.Batch)
        {
            return Refusals.Unprocessable($"Validation error: a batch takes at most {Limits.Batch} tasks");
        }

        if (committed.Updated.DistinctBy(task => task.Id).Count() < committed.Updated.Count)
        {
            return Refusals.Invalid("updated", "must name each task once");
        }

        return await CommitSql.RunAsync(sessions, caller.UserId(), committed, time.GetUtcNow(), cancellationToken) switch
        {
            CommitOutcome.Committed => TypedResults.Ok(committed),
            CommitOutcome.Repeat repeat => TypedResults.Ok(repeat.Stored),
            CommitOutcome.UnknownCase => Refusals.UnknownCase(),
            CommitOutcome.UnknownTask => Refusals.UnknownTask(),
            CommitOutcome.Stale => Refusals.Stale(),
            _ => Refusals.TakenId(),
        };
    }

    static async Task<Results<Ok<MessageResponse>, ProblemHttpResult>> AnswerAsync(
        AnsweredChangeSet answered, ClaimsPrincipal caller, Sessions sessions, TimeProvider time, CancellationToken cancellationToken)
    {
        var committed = AsCommitted(answered.Changes);
        if (committed.Updated.Count > 0)
        {
            return Refusals.Invalid("changes.updated", "must be empty: what is said of a change is known only when it is done");
        }

        if (committed.Created.Count > Limits.Batch)
        {
            return Refusals.Unprocessable($"Validation error: a batch takes at most {Limits.Batch} tasks");
        }

        var now = time.GetUtcNow();
        return await AnsweredCommitSql.RunAsync(sessions, caller.UserId(), answered with { Changes = committed }, Guid.CreateVersion7(now), now, cancellationToken) switch
        {
            AnsweredCommitOutcome.Committed => TypedResults.Ok(answered.Answer),
            AnsweredCommitOutcome.Repeat(var stored) => TypedResults.Ok(stored),
            AnsweredCommitOutcome.CommittedAlone => Refusals.CommittedAlone(),
            AnsweredCommitOutcome.UnknownMessage => Refusals.UnknownMessage(),
            _ => Refusals.UnknownCase(),
        };
    }

    static async Task<Results<Ok<ChangeSet>, ProblemHttpResult>> FindAsync(
        Guid id, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken)
    {
        var user = caller.UserId().Value;
        var document = await db.ChangeSets.Where(row => row.Id == id && row.UserId == user).Select(row => row.Document).FirstOrDefaultAsync(cancellationToken);
        return document is null ? Refusals.UnknownChangeSet() : TypedResults.Ok(StoredJson.ChangeSet(document));
    }

    static async Task<Results<Ok<Undone>, ProblemHttpResult>> UndoAsync(
        UndoRequest undo, ClaimsPrincipal caller, Sessions sessions, TimeProvider time, CancellationToken cancellationToken) =>
        await sessions.RunAsync(UndoSql.Commands(caller.UserId(), undo, time.GetUtcNow()), UndoSql.ReadAsync, cancellationToken) switch
        {
            UndoOutcome.Done(var undone) => TypedResults.Ok(undone),
            UndoOutcome.Nothing => Refusals.NothingToUndo(),
            UndoOutcome.ChangedSince(var titles) => Refusals.ChangedSince(titles),
            UndoOutcome.Already => Refusals.UndoneAlready(),
            UndoOutcome.UnknownChangeSet => Refusals.UnknownChangeSet(),
            _ => Refusals.TakenId(),
        };

    static ChangeSet AsCommitted(ChangeSet changes) => changes with
    {
        Created = [.. (changes.Created ?? []).Select(task => task.AsStored() with { CaseId = changes.CaseId, Version = 1 })],
        Updated = [.. (changes.Updated ?? []).Select(task => task.AsStored() with { Version = task.Version + 1 })],
    };
}
