using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Problems;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.Persistence.Accounts;

static class TokensApi
{
    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        var tokens = routes.MapGroup("/tokens").WithTags("API tokens");
        tokens.MapPost("/", CreateAsync).ProducesProblem(422);
        tokens.MapPost("/known", FindAsync).RequireAuthorization(ServiceIdentityExtensions.ServiceOnly).ProducesProblem(404);
        tokens.MapGet("/", ListAsync);
        tokens.MapDelete("/{id:guid}", EndAsync).ProducesProblem(404);
    }

    static async Task<Results<Ok<ApiTokenCreated>, ProblemHttpResult>> CreateAsync(
        NewApiToken token, ClaimsPrincipal caller, AccountStore accounts, TimeProvider time, CancellationToken cancellationToken) =>
        token.ExpiresAt <= time.GetUtcNow() ? Refusal.Invalid("expires_at", "must be in the future").ToProblem()
        : string.IsNullOrWhiteSpace(token.Name) ? Refusal.Invalid("name", "must not be blank").ToProblem()
        : TypedResults.Ok(await accounts.CreateTokenAsync(caller.UserId().Value, token, cancellationToken));

    static async Task<Results<Ok<KnownToken>, ProblemHttpResult>> FindAsync(SecretHash secret, AccountStore accounts, CancellationToken cancellationToken) =>
        await accounts.FindTokenAsync(secret.Hash, cancellationToken) is { } token ? TypedResults.Ok(token) : Refusals.UnknownToken();

    static async Task<Ok<List<ApiToken>>> ListAsync(ClaimsPrincipal caller, TaskAgentDb db, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var rows = await OfCaller(db, caller).Where(row => row.ExpiresAt == null || row.ExpiresAt > now).OrderByDescending(row => row.Id)
            .Select(row => new { row.Id, row.Name, row.Scopes, row.CreatedAt, row.LastUsedAt, row.ExpiresAt }).ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.ConvertAll(row => new ApiToken(row.Id, row.Name, TokenSql.Scopes(row.Scopes), row.CreatedAt, row.LastUsedAt, row.ExpiresAt)));
    }

    static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(
        Guid id, ClaimsPrincipal caller, TaskAgentDb db, AccountStore accounts, CancellationToken cancellationToken)
    {
        var name = await OfCaller(db, caller).Where(row => row.Id == id).Select(row => row.Name).FirstOrDefaultAsync(cancellationToken);
        if (await OfCaller(db, caller).Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken) == 0)
        {
            return Refusals.UnknownToken();
        }

        await accounts.RecordAsync(caller.UserId().Value, SecurityEvents.TokenEnded, name, cancellationToken);
        return TypedResults.NoContent();
    }

    static IQueryable<ApiTokenRow> OfCaller(TaskAgentDb db, ClaimsPrincipal caller)
    {
        var user = caller.UserId().Value;
        return db.ApiTokens.Where(row => row.UserId == user);
    }
}
