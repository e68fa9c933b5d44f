using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Http;
using TaskAgent.Persistence.Cases;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Paging;

namespace TaskAgent.Persistence.Conversations;

static class EntryQueries
{
    /// <summary>A live case's conversation from a row on, oldest first; empty when the caller has no such case.</summary>
    public static IQueryable<EntryRow> EntriesOf(this TaskAgentDb db, ClaimsPrincipal caller, Guid caseId, Cursor? after)
    {
        var entries = db.Entries.Where(row => row.CaseId == caseId && db.CasesOf(caller).Any(parent => parent.Id == caseId));
        if (after is { At: { } at, Id: var id })
        {
            entries = entries.Where(row => EF.Functions.GreaterThan(ValueTuple.Create(row.Timestamp, row.Id), ValueTuple.Create(at, id)));
        }

        return entries.OrderBy(row => row.Timestamp).ThenBy(row => row.Id);
    }

    /// <summary>Stores a new entry; 0 when there is no such case, or an entry of this id already.</summary>
    public static Task<int> InsertEntryAsync(this TaskAgentDb db, UserId user, ConversationEntry entry, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(entry with { Timestamp = entry.Timestamp.AsStored() }, WireJson.Default.ConversationEntry);
        return db.Database.ExecuteSqlAsync(
            $"""
            with target as (
                select id from cases where id = {entry.CaseId} and user_id = {user.Value} and deleted_at is null for no key update
            ), said as (
                insert into conversation_entries (id, user_id, case_id, message, sender, timestamp, metadata)
                select entry.id, {user.Value}, target.id, entry.message, entry.sender, entry.timestamp, entry.metadata
                from target, jsonb_to_record({json}::jsonb) as entry (
                    id uuid, message text, sender text, timestamp timestamptz, metadata jsonb)
                on conflict do nothing
                returning case_id, timestamp
            )
            update cases set updated_at = greatest(updated_at, said.timestamp) from said where cases.id = said.case_id
            """,
            cancellationToken);
    }
}
