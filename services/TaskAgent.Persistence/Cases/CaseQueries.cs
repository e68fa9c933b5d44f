using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Http;
using TaskAgent.Persistence.Database;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.Cases;

static class CaseQueries
{
    /// <summary>The caller's cases that are not deleted.</summary>
    public static IQueryable<CaseRow> CasesOf(this TaskAgentDb db, ClaimsPrincipal caller)
    {
        var user = caller.UserId().Value;
        return db.Cases.Where(row => row.UserId == user && row.DeletedAt == null);
    }

    public static Task<Case?> FindCaseAsync(this TaskAgentDb db, ClaimsPrincipal caller, Guid id, CancellationToken cancellationToken) =>
        db.CasesOf(caller).Where(row => row.Id == id).Select(CaseMapping.ToCase).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Stores a new case, unless there is one of this id already.</summary>
    public static Task<int> InsertCaseAsync(this TaskAgentDb db, UserId user, Case row, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(row.AsStored(), WireJson.Default.Case);
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into cases (id, user_id, title, description, status, priority, created_at, updated_at, assigned_to, metadata, version)
            select id, {user.Value}, title, description, status, priority, created_at, updated_at, assigned_to, metadata, 1
            from jsonb_to_record({json}::jsonb) as row (
                id uuid, title text, description text, status text, priority text, created_at timestamptz, updated_at timestamptz,
                assigned_to text, metadata jsonb)
            on conflict do nothing
            """,
            cancellationToken);
    }

    /// <summary>Marks a case and its tasks as deleted; false when there is no such case.</summary>
    public static async Task<bool> DeleteCaseAsync(this TaskAgentDb db, UserId user, Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var deleted = await db.Database.SqlQuery<int>(
            $"""
            with gone as (
                update cases set deleted_at = {now}, version = version + 1
                where id = {id} and user_id = {user.Value} and deleted_at is null
                returning id
            ), tasks_gone as (
                update tasks set deleted_at = {now}, version = tasks.version + 1
                from gone where tasks.case_id = gone.id and tasks.deleted_at is null
            )
            select count(*)::int as "Value" from gone
            """).ToListAsync(cancellationToken);
        return deleted is [1];
    }
}
