using Microsoft.AspNetCore.Http.HttpResults;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Users;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.MessagePath;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.Users;

static class SendersApi
{
    public static void MapSenders(this IEndpointRouteBuilder routes)
    {
        var senders = routes.MapGroup("/users/senders").WithTags("Users").RequireAuthorization(ServiceIdentityExtensions.ServiceOnly);
        senders.MapPost("/", ResolveAsync);
        senders.MapGet("/", ListAsync);
    }

    static async Task<Ok<User>> ResolveAsync(Sender sender, Sessions sessions, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var users = await sessions.RunAsync(SenderSql.ResolveCommands(sender, Guid.CreateVersion7(now), now), SenderSql.ReadAsync, cancellationToken);
        return TypedResults.Ok(users.Single());
    }

    static async Task<Ok<IReadOnlyList<User>>> ListAsync(Sessions sessions, CancellationToken cancellationToken) =>
        TypedResults.Ok(await sessions.RunAsync(SenderSql.ListCommands(), SenderSql.ReadAsync, cancellationToken));
}
