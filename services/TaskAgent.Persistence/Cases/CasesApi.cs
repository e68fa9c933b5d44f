using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Paging;
using TaskAgent.Persistence.Problems;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.Cases;

static class CasesApi
{
    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/cases").WithTags("Cases");
        cases.MapGet("/", ListAsync).ProducesProblem(422);
        cases.MapGet("/{id:guid}", FindAsync).ProducesProblem(404);
        cases.MapPost("/", InsertAsync).ProducesProblem(409).ProducesProblem(422);
        cases.MapPut("/{id:guid}", UpdateAsync).ProducesProblem(404).ProducesProblem(412).ProducesProblem(422);
        cases.MapDelete("/{id:guid}", DeleteAsync).ProducesProblem(404);
    }

    static async Task<Results<Ok<Page<Case>>, ProblemHttpResult>> ListAsync(
        [AsParameters] CaseQuery query, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken)
    {
        if (!Cursor.TryParse(query.After, CursorKind.NewestCases, out var after))
        {
            return Refusals.Invalid("after", "is not a cursor of this list");
        }

        var cases = db.CasesOf(caller).Matching(query).Behind(after).Select(CaseMapping.ToCase);
        return TypedResults.Ok(await cases.ToPageAsync(query.Limit ?? Limits.DefaultPageSize, CaseLists.EndAt, cancellationToken));
    }

    static async Task<Results<Ok<Case>, ProblemHttpResult>> FindAsync(
        Guid id, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken) =>
        await db.FindCaseAsync(caller, id, cancellationToken) is { } row ? TypedResults.Ok(row) : Refusals.UnknownCase();

    static async Task<Results<Ok<Case>, ProblemHttpResult>> InsertAsync(
        Case row, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken)
    {
        await db.InsertCaseAsync(caller.UserId(), row, cancellationToken);
        return await db.FindCaseAsync(caller, row.Id, cancellationToken) is { } stored ? TypedResults.Ok(stored) : Refusals.TakenId();
    }

    static async Task<Results<Ok<Case>, ProblemHttpResult>> UpdateAsync(
        Guid id, Case row, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken)
    {
        row = row.AsStored();
        var changed = await db.CasesOf(caller)
            .Where(stored => stored.Id == id && stored.Version == row.Version)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(stored => stored.Title, row.Title)
                    .SetProperty(stored => stored.Description, row.Description)
                    .SetProperty(stored => stored.Status, row.Status)
                    .SetProperty(stored => stored.Priority, row.Priority)
                    .SetProperty(stored => stored.UpdatedAt, row.UpdatedAt)
                    .SetProperty(stored => stored.AssignedTo, row.AssignedTo)
                    .SetProperty(stored => stored.Metadata, row.Metadata)
                    .SetProperty(stored => stored.Version, row.Version + 1),
                cancellationToken);
        return await db.FindCaseAsync(caller, id, cancellationToken) is not { } stored ? Refusals.UnknownCase()
            : changed == 0 ? Refusals.Stale()
            : TypedResults.Ok(stored);
    }

    static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id, ClaimsPrincipal caller, TaskAgentDb db, TimeProvider time, CancellationToken cancellationToken) =>
        await db.DeleteCaseAsync(caller.UserId(), id, time.GetUtcNow(), cancellationToken) ? TypedResults.NoContent() : Refusals.UnknownCase();
}
