using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Persistence;
using TaskAgent.Contracts.Users;

namespace TaskAgent.Channels.Senders;

static class SenderApi
{
    public static void MapSenders(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/senders/link", LinkAsync)
            .WithTags("Senders").WithName("LinkSender")
            .WithSummary("Ties a sender to the account that made the code, with everything that the sender has as a guest.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .AllowAnonymous();
        routes.MapGet("/api/v1/senders", ListAsync)
            .WithTags("Senders").WithName("ListSenders")
            .WithSummary("The guest accounts, the one that wrote last first. For development: 404 unless Channels:OpenSenders is on.")
            .AllowAnonymous();
    }

    // The code is the proof: only the account's owner has seen it.
    static async Task<Results<NoContent, ProblemHttpResult>> LinkAsync(
        LinkRequest link, AccountsClient accounts, SenderCache senders, HttpContext http, CancellationToken cancellationToken)
    {
        try
        {
            await accounts.LinkSenderAsync(link, cancellationToken);
        }
        catch (ServiceException e) when (e.Status == HttpStatusCode.TooManyRequests)
        {
            http.Response.Headers.RetryAfter = e.RetryAfter?.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return TypedResults.Problem(e.Message, statusCode: StatusCodes.Status429TooManyRequests);
        }

        senders.Forget(link.Sender);
        return TypedResults.NoContent();
    }

    static async Task<Results<Ok<IReadOnlyList<User>>, NotFound>> ListAsync(
        IOptions<ChannelsOptions> options, PersistenceClient persistence, CancellationToken cancellationToken) =>
        options.Value.OpenSenders
            ? TypedResults.Ok(await persistence.ListSendersAsync(cancellationToken))
            : TypedResults.NotFound();
}
