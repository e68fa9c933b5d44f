using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Channels;

namespace TaskAgent.Channels.Messages;

static class MessageApi
{
    const string Closed = "This server does not know its senders yet. For local development, set Channels:OpenSenders to true.";

    // JSON's null says what leaving the member out says.
    const string Nameless = "bot";

    public static void MapMessages(this IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("").AllowAnonymous().WithTags("Messages")
            .ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status502BadGateway);

        messages.MapPost("/api/v1/message", SendAsync).WithName("SendMessage")
            .WithSummary("Says something in your own words; it becomes a case and tasks.");
        messages.MapPost("/bot", SendFromBotAsync).WithName("SendBotMessage")
            .WithSummary("The same for a bot that speaks for one sender.");
    }

    static Task<Results<Ok<MessageResponse>, ProblemHttpResult>> SendFromBotAsync(
        BotRequest request, [FromHeader(Name = "Idempotency-Key"), Description(KeyHelp)] string? idempotencyKey,
        IOptions<ChannelsOptions> options, MessageFlow flow, CancellationToken cancellationToken) =>
        SendAsync(
            new MessageRequest(request.Message, request.SenderId ?? Nameless, MessageChannel.Bot, request.CaseId),
            idempotencyKey, options, flow, cancellationToken);

    static async Task<Results<Ok<MessageResponse>, ProblemHttpResult>> SendAsync(
        MessageRequest request, [FromHeader(Name = "Idempotency-Key"), Description(KeyHelp)] string? idempotencyKey,
        IOptions<ChannelsOptions> options, MessageFlow flow, CancellationToken cancellationToken)
    {
        if (!options.Value.OpenSenders)
        {
            return TypedResults.Problem(Closed, statusCode: StatusCodes.Status401Unauthorized);
        }

        return MessageRules.Check(request, idempotencyKey) is { } errors
            ? TypedResults.Problem(new HttpValidationProblemDetails(errors) { Status = StatusCodes.Status400BadRequest })
            : TypedResults.Ok(await flow.SendAsync(request, idempotencyKey, cancellationToken));
    }

    const string KeyHelp = "Names this delivery. Sent again with the same key, the message gets the first answer and nothing is done twice.";
}
