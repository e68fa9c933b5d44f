using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Channels.Senders;
using TaskAgent.Contracts.Channels;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.Channels.Messages;

static class MessageApi
{
    const string KeyHelp = "Names this delivery. Sent again with the same key, the message gets the first answer and nothing is done twice.";

    // JSON's null says what leaving the member out says.
    const string Nameless = "bot";

    public static void MapMessages(this IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("").AllowAnonymous().RequireRateLimiting(MessageLimits.Policy).WithTags("Messages")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status502BadGateway);

        messages.MapPost("/api/v1/message", SendAsync).WithName("SendMessage")
            .WithSummary("Says something in your own words; it becomes a case and tasks.");
        messages.MapPost("/bot", SendFromBotAsync).WithName("SendBotMessage")
            .WithSummary("The same for a bot that speaks for one sender.");
    }

    static Task<Results<Ok<MessageResponse>, ProblemHttpResult>> SendFromBotAsync(
        BotRequest request, [FromHeader(Name = IdempotencyKey.Header), Description(KeyHelp)] string? key,
        HttpContext http, Writers writers, MessageFlow flow, CancellationToken cancellationToken) =>
        SendAsync(
            new MessageRequest(request.Message, request.SenderId ?? Nameless, MessageChannel.Bot, request.CaseId),
            key, http, writers, flow, cancellationToken);

    static async Task<Results<Ok<MessageResponse>, ProblemHttpResult>> SendAsync(
        MessageRequest request, [FromHeader(Name = IdempotencyKey.Header), Description(KeyHelp)] string? key,
        HttpContext http, Writers writers, MessageFlow flow, CancellationToken cancellationToken)
    {
        if (MessageRules.Check(request, key) is { } wrong)
        {
            return wrong.ToProblem();
        }

        var (writer, refusal) = await writers.FindAsync(new(request.Channel!.Value, request.SenderId), http, cancellationToken);
        if (refusal is { Status: StatusCodes.Status401Unauthorized })
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
        }

        return refusal is not null ? refusal.ToProblem() : TypedResults.Ok(await flow.SendAsync(writer!, request, key, cancellationToken));
    }
}
