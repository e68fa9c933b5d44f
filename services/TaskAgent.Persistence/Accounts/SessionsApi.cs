using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Problems;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.Accounts;

static class SessionsApi
{
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var sessions = routes.MapGroup("/sessions").WithTags("Sessions");
        sessions.MapPost("/", LogInAsync).RequireAuthorization(ServiceIdentityExtensions.ServiceOnly).ProducesProblem(401).ProducesProblem(429);
        sessions.MapPost("/known", FindAsync).RequireAuthorization(ServiceIdentityExtensions.ServiceOnly).ProducesProblem(404);
        sessions.MapGet("/", ListAsync);
        sessions.MapDelete("/{id:guid}", EndAsync).ProducesProblem(404);
        sessions.MapDelete("/", EndAllAsync);
    }

    static async Task<Results<Ok<SessionOpened>, ProblemHttpResult>> LogInAsync(
        Login login, AccountStore accounts, PasswordHasher passwords, HttpContext http, TimeProvider time, CancellationToken cancellationToken)
    {
        var email = Emails.Normalize(login.Email);
        var keys = LoginThrottle.Keys(email, login.From);
        var (account, blockedUntil) = await accounts.FindAsync(email, keys, cancellationToken);
        if (blockedUntil is { } until)
        {
            return LoginThrottle.Refuse(http.Response, until, time.GetUtcNow());
        }

        if (!await passwords.VerifyAsync(login.Password, account?.PasswordHash, cancellationToken) || account is null)
        {
            await accounts.CountFailureAsync(account, keys, SecurityEvents.LoginFailed, login.From, cancellationToken);
            // A 401 says how to prove oneself (RFC 9110, section 15.5.2): here with what the body holds.
            http.Response.Headers.WWWAuthenticate = "Password";
            return Refusals.WrongLogin();
        }

        if (PasswordHasher.IsOutdated(account.PasswordHash))
        {
            await accounts.UpgradeHashAsync(account, await passwords.HashAsync(login.Password, cancellationToken), cancellationToken);
        }

        return TypedResults.Ok(await accounts.LogInAsync(account, login.From, cancellationToken));
    }

    static async Task<Results<Ok<KnownSession>, ProblemHttpResult>> FindAsync(SecretHash secret, AccountStore accounts, CancellationToken cancellationToken) =>
        await accounts.FindSessionAsync(secret.Hash, cancellationToken) is { } session ? TypedResults.Ok(session) : Refusals.UnknownSession();

    static async Task<Ok<List<Session>>> ListAsync(ClaimsPrincipal caller, TaskAgentDb db, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return TypedResults.Ok(await OfCaller(db, caller).Where(row => row.ExpiresAt > now).OrderByDescending(row => row.LastUsedAt)
            .Select(row => new Session(row.Id, row.CreatedAt, row.LastUsedAt, row.ExpiresAt, row.Device, row.Address)).ToListAsync(cancellationToken));
    }

    static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(
        Guid id, ClaimsPrincipal caller, TaskAgentDb db, AccountStore accounts, CancellationToken cancellationToken)
    {
        if (await OfCaller(db, caller).Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken) == 0)
        {
            return Refusals.UnknownSession();
        }

        await accounts.RecordAsync(caller.UserId().Value, SecurityEvents.SessionEnded, null, cancellationToken);
        return TypedResults.NoContent();
    }

    static async Task<NoContent> EndAllAsync(ClaimsPrincipal caller, TaskAgentDb db, AccountStore accounts, CancellationToken cancellationToken)
    {
        await OfCaller(db, caller).ExecuteDeleteAsync(cancellationToken);
        await accounts.RecordAsync(caller.UserId().Value, SecurityEvents.AllSessionsEnded, null, cancellationToken);
        return TypedResults.NoContent();
    }

    static IQueryable<SessionRow> OfCaller(TaskAgentDb db, ClaimsPrincipal caller)
    {
        var user = caller.UserId().Value;
        return db.Sessions.Where(row => row.UserId == user);
    }
}
