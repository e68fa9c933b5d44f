using Npgsql;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.MessagePath;

/// <summary>
/// Commits a change set. The rows of its tasks come out of its own document, so that it is one statement however many there are.
/// Everything is checked under locks before anything is written, so a refusal has nothing to take back.
/// </summary>
static class CommitSql
{
    const string Commit =
        $"""
        with target as (
            select id from cases where id = $2 and user_id = $3 and deleted_at is null for share
        ), wanted as (
            select * from jsonb_to_recordset($4 -> 'updated') as task ({TaskColumns.All})
        ), found as (
            select tasks.* from tasks join wanted on wanted.id = tasks.id
            where exists (select from target) and tasks.user_id = $3 and tasks.deleted_at is null
            order by tasks.id
            for update of tasks
        ), verdict as (
            -- A wanted row carries the version that it will have.
            select count(*) as wanted, count(found.id) as found, count(*) filter (where found.version = wanted.version - 1) as fresh
            from wanted left join found on found.id = wanted.id
        ), claim as (
            insert into change_sets (id, user_id, case_id, created_at, document)
            select $1, $3, target.id, $5, $4 from target, verdict where verdict.fresh = verdict.wanted
            on conflict do nothing
            returning id, case_id
        ), created as (
            {TaskColumns.InsertCreated}
        ), kept as (
            insert into task_changes (change_set_id, task_id, user_id, before)
            select claim.id, found.id, $3, to_jsonb(found) from claim, found
        ), updated as (
            update tasks
            set title = wanted.title, description = wanted.description, task_type = wanted.task_type, status = wanted.status,
                priority = wanted.priority, due_date = wanted.due_date, due_local_date = wanted.due_local_date,
                due_local_time = wanted.due_local_time, due_time_zone = wanted.due_time_zone, recurrence = wanted.recurrence,
                updated_at = wanted.updated_at, completed_at = wanted.completed_at, metadata = wanted.metadata, version = wanted.version
            from claim, wanted where tasks.id = wanted.id
        )
        select exists (select from claim), exists (select from target), found = wanted, fresh = wanted from verdict
        """;

    const string Stored = "select document from change_sets where id = $1 and user_id = $2";

    public static async Task<CommitOutcome> RunAsync(
        Sessions sessions, UserId user, ChangeSet changes, DateTimeOffset now, CancellationToken cancellationToken)
    {
        NpgsqlBatchCommand[] commands =
        [
            RowSecurity.As(user),
            Sql.Command(
                Commit,
                Sql.Value(changes.Id), Sql.Value(changes.CaseId), Sql.Value(user.Value), Sql.Json(StoredJson.Write(changes)), Sql.Value(now)),
        ];
        return await sessions.RunAsync(commands, ReadAsync, cancellationToken) switch
        {
            CommitOutcome.Committed committed => committed,
            var refused => await FindAsync(sessions, user, changes.Id, cancellationToken) is { } stored ? new CommitOutcome.Repeat(stored) : refused,
        };
    }

    static async Task<CommitOutcome> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken);
        var (won, knownCase, knownTasks, fresh) = (reader.GetBoolean(0), reader.GetBoolean(1), reader.GetBoolean(2), reader.GetBoolean(3));
        return won ? new CommitOutcome.Committed()
            : !knownCase ? new CommitOutcome.UnknownCase()
            : !knownTasks ? new CommitOutcome.UnknownTask()
            : !fresh ? new CommitOutcome.Stale()
            : new CommitOutcome.TakenId();
    }

    static Task<ChangeSet?> FindAsync(Sessions sessions, UserId user, Guid id, CancellationToken cancellationToken) =>
        sessions.RunAsync<ChangeSet?>(
            [RowSecurity.As(user), Sql.Command(Stored, Sql.Value(id), Sql.Value(user.Value))],
            async (reader, stop) => await reader.ReadAsync(stop) ? StoredJson.ChangeSet(reader.GetString(0)) : null,
            cancellationToken);
}
