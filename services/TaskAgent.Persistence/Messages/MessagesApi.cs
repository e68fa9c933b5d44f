using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.MessagePath;
using TaskAgent.Persistence.Problems;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.Messages;

static class MessagesApi
{
    public static void MapMessages(this IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("/messages").WithTags("Messages");
        messages.MapPost("/", OpenAsync).ProducesProblem(404).ProducesProblem(422);
        messages.MapPut("/{id:guid}/answer", AnswerAsync).ProducesProblem(404);
    }

    static async Task<Results<Ok<OpenedMessage>, ProblemHttpResult>> OpenAsync(
        OpenMessage message, ClaimsPrincipal caller, Sessions sessions, TimeProvider time, CancellationToken cancellationToken)
    {
        if (message is { CaseId: null, CaseTitle: null or "" })
        {
            return Refusals.Unprocessable("Validation error: missing required field 'case_title'");
        }

        var now = time.GetUtcNow();
        return await OpenMessageSql.RunAsync(sessions, caller.UserId(), message, Guid.CreateVersion7(now), now, cancellationToken) switch
        {
            null => message.CaseId is null ? Refusals.TakenId() : Refusals.UnknownCase(),
            ({ Repeat: true }, var fingerprint) when fingerprint != message.Fingerprint
                => Refusals.Unprocessable("Idempotency-Key was already used for a different message"),
            var (opened, _) => TypedResults.Ok(opened),
        };
    }

    static async Task<Results<Ok<MessageResponse>, ProblemHttpResult>> AnswerAsync(
        Guid id, MessageResponse answer, ClaimsPrincipal caller, Sessions sessions, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await AnswerMessageSql.RunAsync(sessions, caller.UserId(), id, answer, Guid.CreateVersion7(now), now, cancellationToken) is { } stored
            ? TypedResults.Ok(stored)
            : Refusals.UnknownMessage();
    }
}
