using System.Linq.Expressions;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Persistence.Cases;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Paging;
using TaskAgent.Persistence.Problems;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.Conversations;

static class ConversationsApi
{
    static readonly Expression<Func<EntryRow, ConversationEntry>> ToEntry = row => new ConversationEntry(
        row.Id, row.CaseId, row.Message, row.Sender, row.Timestamp, row.Metadata);

    public static void MapConversations(this IEndpointRouteBuilder routes)
    {
        var conversations = routes.MapGroup("/conversations").WithTags("Conversations");
        conversations.MapGet("/", ListAsync).ProducesProblem(404).ProducesProblem(422);
        conversations.MapPost("/", InsertAsync).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
    }

    static async Task<Results<Ok<Page<ConversationEntry>>, ProblemHttpResult>> ListAsync(
        [AsParameters] ConversationQuery query, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken)
    {
        if (!Cursor.TryParse(query.After, CursorKind.OldestEntries, out var after))
        {
            return Refusals.Invalid("after", "is not a cursor of this list");
        }

        var page = await db.EntriesOf(caller, query.CaseId, after).Select(ToEntry).ToPageAsync(query.Limit ?? Limits.DefaultPageSize, EndAt, cancellationToken);
        return page.Items is [] && await db.FindCaseAsync(caller, query.CaseId, cancellationToken) is null
            ? Refusals.UnknownCase()
            : TypedResults.Ok(page);
    }

    static async Task<Results<Ok<ConversationEntry>, ProblemHttpResult>> InsertAsync(
        ConversationEntry entry, ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken)
    {
        await db.InsertEntryAsync(caller.UserId(), entry, cancellationToken);
        var user = caller.UserId().Value;
        var stored = await db.Entries.Where(row => row.Id == entry.Id && row.UserId == user).Select(ToEntry).FirstOrDefaultAsync(cancellationToken);
        return stored is not null ? TypedResults.Ok(stored)
            : await db.FindCaseAsync(caller, entry.CaseId, cancellationToken) is null ? Refusals.UnknownCase()
            : Refusals.TakenId();
    }

    static Cursor EndAt(ConversationEntry entry) => new(CursorKind.OldestEntries, entry.Timestamp, entry.Id);
}
