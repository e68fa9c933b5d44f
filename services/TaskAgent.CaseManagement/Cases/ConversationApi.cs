using System.Security.Claims;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Persistence;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.Identity.Tokens;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.CaseManagement.Cases;

static class ConversationApi
{
    public static void MapConversations(this IEndpointRouteBuilder routes)
    {
        var conversation = routes.MapGroup("/cases/{id}/conversation").WithTags("Conversations").WithScopes(Scope.CasesRead, Scope.CasesWrite)
            .WithStrictQuery()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status502BadGateway);

        conversation.MapGet("", ListAsync).WithName("ListEntries").WithSummary("One page of a case's conversation, oldest first.");
        conversation.MapPost("", AddAsync).WithName("AddEntry").WithSummary("Adds an entry to a case's conversation.");
    }

    static async Task<Ok<Page<ConversationEntry>>> ListAsync(
        Guid id, [AsParameters] ConversationQuery query, ClaimsPrincipal caller, PersistenceClient persistence, CancellationToken cancellationToken) =>
        TypedResults.Ok(await persistence.ListEntriesAsync(caller.UserId(), id, query.After, query.Limit, cancellationToken));

    static async Task<Created<ConversationEntry>> AddAsync(
        Guid id, NewConversationEntry entry, [FromHeader(Name = IdempotencyKey.Header)] IdempotencyKey? key, ClaimsPrincipal caller,
        PersistenceClient persistence, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var row = await persistence.InsertEntryAsync(
            caller.UserId(),
            new ConversationEntry(
                IdempotencyKey.NewId(key, caller.UserId(), "entry", now), id, entry.Message, entry.Sender, now, entry.Metadata ?? new JsonObject()),
            cancellationToken);
        return TypedResults.Created($"/cases/{id}/conversation", row);
    }
}
