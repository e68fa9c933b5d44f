using Npgsql;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.MessagePath;

/// <summary>
/// Undoes a change set. A task that no longer says what the change set left it saying was changed by something else, and stops the whole
/// undo; so does one that was to be restored and is deleted. A task that was to be removed and is deleted has what it needs.
/// </summary>
static class UndoSql
{
    // Undos of one user come one after another, so that the second one's statement sees what the first one has undone.
    const string Turn = "select pg_advisory_xact_lock(hashtextextended('undo ' || $1::text, 0))";

    const string Undo =
        $"""
        with target as (
            select id, document from change_sets
            where user_id = $2 and id = coalesce($3, id)
            and not exists (select from undos where undos.id = $1)
            and not exists (select from undos where undos.change_set_id = change_sets.id)
            and ($3 is not null or (
                id <> $1 and (document -> 'created' <> '[]' or document -> 'updated' <> '[]')
                -- A message that is acted on late means what was there when it was said.
                and not exists (
                    select from messages as later join messages as undo on undo.id = $1
                    where later.id = change_sets.id and later.received_at > undo.received_at)))
            order by created_at desc, id desc
            limit 1
        ), left_as as (
            select true as is_new, task.* from target, rows from (jsonb_to_recordset(document -> 'created') as ({TaskColumns.Content})) with ordinality as task
            union all
            select false, task.* from target, rows from (jsonb_to_recordset(document -> 'updated') as ({TaskColumns.Content})) with ordinality as task
        ), found as (
            select tasks.* from tasks join left_as on left_as.id = tasks.id
            where tasks.user_id = $2 and tasks.deleted_at is null
            order by tasks.id
            for update of tasks
        ), changed as (
            select coalesce(found.title, left_as.title) as title
            from left_as left join found on found.id = left_as.id
            where case when found.id is null then not left_as.is_new
                else to_jsonb(left_as) - array['is_new', 'ordinality']
                    <> (select to_jsonb(present) from jsonb_to_record(to_jsonb(found)) as present ({TaskColumns.Content})) end
        ), removed as (
            select found.id, ordinality, to_jsonb(found) || jsonb_build_object('version', version + 1) as task
            from found join left_as on left_as.id = found.id and is_new
        ), restored as (
            select found.id, ordinality, to_jsonb(found) as replaced,
                before || jsonb_build_object('version', version + 1, 'updated_at', $4) as task
            from found join left_as on left_as.id = found.id join target on true
            join task_changes on task_changes.change_set_id = target.id and task_changes.task_id = found.id
        ), claim as (
            -- "Nothing to undo" is an outcome too: without a change set and without a document.
            insert into undos (id, user_id, created_at, change_set_id, document)
            select $1, $2, $4, target.id, case when target.id is not null then jsonb_build_object(
                'undo_id', $1, 'change_set_id', target.id,
                'removed', (select coalesce(jsonb_agg(task order by ordinality), '[]') from removed),
                'restored', (
                    select coalesce(jsonb_agg(jsonb_build_object('task', task, 'replaced', replaced) order by ordinality), '[]') from restored)) end
            from (select) as once left join target on true
            where not exists (select from changed) and (target.id is not null or $3 is null)
            on conflict do nothing
            returning id
        ), gone as (
            update tasks set deleted_at = $4, version = version + 1 from claim, removed where tasks.id = removed.id
        ), back as (
            update tasks
            set title = before.title, description = before.description, task_type = before.task_type, status = before.status,
                priority = before.priority, due_date = before.due_date, due_local_date = before.due_local_date,
                due_local_time = before.due_local_time, due_time_zone = before.due_time_zone, recurrence = before.recurrence,
                updated_at = before.updated_at, completed_at = before.completed_at, metadata = before.metadata, version = before.version
            from claim, restored, jsonb_to_record(restored.task) as before ({TaskColumns.All})
            where tasks.id = restored.id
        )
        select
            (select coalesce(array_agg(title), array[]::text[]) from changed), exists (select from target),
            exists (select from change_sets where id = $3 and user_id = $2)
        """;

    const string Stored = "select document from undos where id = $1 and user_id = $2";

    public static NpgsqlBatchCommand[] Commands(UserId user, UndoRequest undo, DateTimeOffset now) =>
    [
        RowSecurity.As(user),
        Sql.Command(Turn, Sql.Value(user.Value)),
        Sql.Command(Undo, Sql.Value(undo.UndoId), Sql.Value(user.Value), Sql.OrNull(undo.ChangeSetId), Sql.Value(now)),
        Sql.Command(Stored, Sql.Value(undo.UndoId), Sql.Value(user.Value)),
    ];

    public static async Task<UndoOutcome> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var (changed, found, known) = (reader.GetFieldValue<string[]>(0), reader.GetBoolean(1), reader.GetBoolean(2));

        await reader.NextResultAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? await reader.IsDBNullAsync(0, cancellationToken) ? new UndoOutcome.Nothing() : new UndoOutcome.Done(StoredJson.Undone(reader.GetString(0)))
            : changed.Length > 0 ? new UndoOutcome.ChangedSince(changed)
            : known && !found ? new UndoOutcome.Already()
            : found ? new UndoOutcome.TakenId()
            : new UndoOutcome.UnknownChangeSet();
    }
}
