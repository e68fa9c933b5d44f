using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using TaskAgent.Contracts.Persistence;
using TaskAgent.Contracts.Users;

namespace TaskAgent.Channels.Senders;

static class SenderApi
{
    public static void MapSenders(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/senders", ListAsync)
            .WithTags("Senders").WithName("ListSenders")
            .WithSummary("The guest accounts, the one that wrote last first. For development: 404 unless Channels:OpenSenders is on.")
            .AllowAnonymous();

    static async Task<Results<Ok<IReadOnlyList<User>>, NotFound>> ListAsync(
        IOptions<ChannelsOptions> options, PersistenceClient persistence, CancellationToken cancellationToken) =>
        options.Value.OpenSenders
            ? TypedResults.Ok(await persistence.ListSendersAsync(cancellationToken))
            : TypedResults.NotFound();
}
