using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Users;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.MessagePath;
using TaskAgent.Persistence.Problems;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.Accounts;

static class LinksApi
{
    public static void MapLinks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/link-code", CreateAsync).WithTags("Accounts");
        routes.MapPost("/users/senders/links", LinkAsync).WithTags("Users").RequireAuthorization(ServiceIdentityExtensions.ServiceOnly)
            .ProducesProblem(404).ProducesProblem(429);
        routes.MapPost("/users/senders/known", FindAsync).WithTags("Users").RequireAuthorization(ServiceIdentityExtensions.ServiceOnly)
            .ProducesProblem(404);
    }

    static async Task<Ok<LinkCode>> CreateAsync(ClaimsPrincipal caller, Sessions sessions, TimeProvider time, CancellationToken cancellationToken)
    {
        var code = new LinkCode(LinkCodes.New(), (time.GetUtcNow() + LinkCodes.Lifetime).AsStored());
        await sessions.RunAsync(
            LinkSql.CreateCommands(caller.UserId().Value, LinkCodes.Hash(code.Code), code.ExpiresAt), cancellationToken);
        return TypedResults.Ok(code);
    }

    static async Task<Results<Ok<User>, ProblemHttpResult>> LinkAsync(
        LinkRequest link, Sessions sessions, HttpContext http, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var keys = LoginThrottle.Keys(link.Sender);
        if (await sessions.RunAsync([RowSecurity.AsDirectory(), LoginThrottle.AskCommand(keys, now)], LoginThrottle.ReadAsync, cancellationToken) is { } until)
        {
            return LoginThrottle.Refuse(http.Response, until, now);
        }

        if (await sessions.RunAsync(LinkSql.TakeCommands(link.Sender, LinkCodes.Hash(link.Code), now), ReadLastUserAsync, cancellationToken) is { } user)
        {
            return TypedResults.Ok(user);
        }

        await sessions.RunAsync([RowSecurity.AsDirectory(), LoginThrottle.CountCommand(keys, now)], cancellationToken);
        return Refusals.UnknownCode();
    }

    static async Task<Results<Ok<User>, ProblemHttpResult>> FindAsync(Sender sender, Sessions sessions, CancellationToken cancellationToken) =>
        (await sessions.RunAsync(SenderSql.FindCommands(sender), SenderSql.ReadAsync, cancellationToken)) is [var user]
            ? TypedResults.Ok(user)
            : Refusals.UnknownSender();

    // The owner is the result of the last statement; those before it only set who acts.
    static async Task<User?> ReadLastUserAsync(Npgsql.NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        while (reader.FieldCount != 4)
        {
            if (!await reader.NextResultAsync(cancellationToken))
            {
                throw new InvalidOperationException("The batch has no statement for the owner.");
            }
        }

        return await AccountSql.ReadUserAsync(reader, cancellationToken);
    }
}
