using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Persistence;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.CaseManagement.Messages;

static class MessageApi
{
    public static void MapMessages(this IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("/messages").WithTags("Messages")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status502BadGateway);

        messages.MapPost("", OpenAsync).WithName("OpenMessage").WithSummary("Claims a message and opens or continues its case with the user's entry.");
        messages.MapPut("{id}/answer", AnswerAsync).WithName("AnswerMessage").WithSummary("Stores a message's answer and the agent's entry, once.");
    }

    static async Task<Results<Ok<OpenedMessage>, ProblemHttpResult>> OpenAsync(
        OpenMessage message, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken)
    {
        if (message.MessageId == Guid.Empty)
        {
            return Refusal.Missing("message_id").ToProblem();
        }

        var titled = message.CaseId is null && string.IsNullOrWhiteSpace(message.CaseTitle)
            ? message with { CaseTitle = CaseTitle.Of(message.Message) }
            : message;
        return TypedResults.Ok(await persistence.OpenMessageAsync(caller.UserId(), titled, cancellationToken));
    }

    static async Task<Results<Ok<MessageResponse>, ProblemHttpResult>> AnswerAsync(
        Guid id, MessageResponse answer, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        FindMissing(answer) is { } field
            ? Refusal.Missing(field).ToProblem()
            : TypedResults.Ok(await persistence.AnswerMessageAsync(caller.UserId(), id, answer, cancellationToken));

    // The seed's format for answers, so it carries no annotations; a reader may still leave a member out.
    static string? FindMissing(MessageResponse answer) => answer switch
    {
        { CaseId: var id } when id == Guid.Empty => "case_id",
        { Response: null } => "response",
        { ActionsTaken: null } => "actions_taken",
        { TasksCreated: null } => "tasks_created",
        { TasksUpdated: null } => "tasks_updated",
        _ => null,
    };
}
