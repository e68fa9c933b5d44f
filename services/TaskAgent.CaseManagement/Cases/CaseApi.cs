using System.Net;
using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Persistence;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.Identity.Tokens;
using TaskAgent.ServiceDefaults.Problems;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.CaseManagement.Cases;

static class CaseApi
{
    const int Attempts = 3;

    static readonly Refusal Stale = Refusal.Stale("The case has changed since you read it. Read it again.");

    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/cases").WithTags("Cases").WithScopes(Scope.CasesRead, Scope.CasesWrite)
            .WithStrictQuery()
            .WithVersionTag<Case>(row => row.Version)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status502BadGateway);

        cases.MapGet("", ListAsync).WithName("ListCases").WithSummary("One page of cases, newest first.");
        cases.MapPost("", CreateAsync).WithName("CreateCase").WithSummary("Opens a case.");
        cases.MapGet("{id}", FindAsync).WithName("FindCase").WithSummary("One case.");
        cases.MapPatch("{id}", ChangeAsync).WithName("ChangeCase").WithSummary("Changes a case; a member that is absent stays as it is.")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed);
        cases.MapDelete("{id}", DeleteAsync).WithName("DeleteCase").WithSummary("Deletes a case with its tasks, softly.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    static async Task<Ok<Page<Case>>> ListAsync(
        [AsParameters] CaseQuery query, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        TypedResults.Ok(await persistence.ListCasesAsync(caller.UserId(), query.ToFilter(), cancellationToken));

    static async Task<Created<Case>> CreateAsync(
        NewCase create, [FromHeader(Name = IdempotencyKey.Header)] IdempotencyKey? key, ClaimsPrincipal caller,
        PersistenceClient persistence, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var row = await persistence.InsertCaseAsync(
            caller.UserId(),
            new Case(
                IdempotencyKey.NewId(key, caller.UserId(), "case", now), create.Title, create.Description, CaseStatus.Open, create.Priority,
                now, now, create.AssignedTo, create.Metadata ?? new JsonObject(), Version: 1),
            cancellationToken);
        return TypedResults.Created($"/cases/{row.Id}", row);
    }

    static async Task<Results<Ok<Case>, NotFound>> FindAsync(
        Guid id, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        await persistence.FindCaseAsync(caller.UserId(), id, cancellationToken) is { } row ? TypedResults.Ok(row) : TypedResults.NotFound();

    static async Task<Results<Ok<Case>, NotFound, ProblemHttpResult>> ChangeAsync(
        Guid id, CasePatch patch, [FromHeader(Name = IfMatch.Header)] IfMatch? ifMatch, ClaimsPrincipal caller,
        PersistenceClient persistence, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await persistence.FindCaseAsync(caller.UserId(), id, cancellationToken) is not { } state)
            {
                return TypedResults.NotFound();
            }

            if (ifMatch?.Allows(state.Version) == false)
            {
                return Stale.ToProblem();
            }

            try
            {
                return CaseRules.Decide(state, patch, time.GetUtcNow()) switch
                {
                    CaseDecision.Changed(var next) => TypedResults.Ok(await persistence.UpdateCaseAsync(caller.UserId(), next, cancellationToken)),
                    CaseDecision.Refused(var refusal) => refusal.ToProblem(),
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
        await persistence.DeleteCaseAsync(caller.UserId(), id, cancellationToken);
        return TypedResults.NoContent();
    }
}
