using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaskAgent.Contracts.Channels;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.Channels.Messages;

static class MessageApi
{
    const string KeyHelp = "Names this delivery. Sent again with the same key, the message gets the first answer and nothing is done twice.";

    const string Closed = "This server does not know its senders yet. For local development, set Channels:OpenSenders to true.";

    // JSON's null says what leaving the member out says.
    const string Nameless = "bot";

    public static void MapMessages(this IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("").AllowAnonymous().WithTags("Messages")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status502BadGateway);

        messages.MapPost("/api/v1/message", SendAsync).WithName("SendMessage")
            .WithSummary("Says something in your own words; it becomes a case and tasks.");
        messages.MapPost("/bot", SendFromBotAsync).WithName("SendBotMessage")
            .WithSummary("The same for a bot that speaks for one sender.");
    }

    static Task<Results<Ok<MessageResponse>, ProblemHttpResult>> SendFromBotAsync(
        BotRequest request, [FromHeader(Name = IdempotencyKey.Header), Description(KeyHelp)] string? key,
        IOptions<ChannelsOptions> options, MessageFlow flow, CancellationToken cancellationToken) =>
        SendAsync(
            new MessageRequest(request.Message, request.SenderId ?? Nameless, MessageChannel.Bot, request.CaseId),
            key, options, flow, cancellationToken);

    static async Task<Results<Ok<MessageResponse>, ProblemHttpResult>> SendAsync(
        MessageRequest request, [FromHeader(Name = IdempotencyKey.Header), Description(KeyHelp)] string? key,
        IOptions<ChannelsOptions> options, MessageFlow flow, CancellationToken cancellationToken)
    {
        if (!options.Value.OpenSenders)
        {
            return TypedResults.Problem(Closed, statusCode: StatusCodes.Status401Unauthorized);
        }

        return MessageRules.Check(request, key) is { } refusal
            ? refusal.ToProblem()
            : TypedResults.Ok(await flow.SendAsync(request, key, cancellationToken));
    }
}
