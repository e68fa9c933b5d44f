namespace TaskAgent.Persistence.MessagePath;

/// <summary>The columns that a task has on the wire, as <c>jsonb_to_recordset</c> needs to be told them.</summary>
static class TaskColumns
{
    /// <summary>What a task says; not how often and when it was changed.</summary>
    public const string Content =
        """
        id uuid, title text, description text, task_type text, status text, priority text, due_date timestamptz, due_local_date date,
        due_local_time time, due_time_zone text, recurrence text, created_at timestamptz, completed_at timestamptz, metadata jsonb
        """;

    public const string All = $"{Content}, updated_at timestamptz, version int";

    /// <summary>
    /// Inserts the tasks that a change set creates, out of its document in <c>$4</c>, for the user in <c>$3</c>, where <c>claim</c> has
    /// its id and case; nothing where that is empty.
    /// </summary>
    public const string InsertCreated =
        $"""
        insert into tasks (
            id, user_id, case_id, title, description, task_type, status, priority, due_date, due_local_date, due_local_time,
            due_time_zone, recurrence, created_at, updated_at, completed_at, metadata, version, change_set_id, ordinal)
        select
            task.id, $3, claim.case_id, task.title, task.description, task.task_type, task.status, task.priority, task.due_date,
            task.due_local_date, task.due_local_time, task.due_time_zone, task.recurrence, task.created_at, task.updated_at,
            task.completed_at, task.metadata, task.version, claim.id, task.ordinality
        from claim, rows from (jsonb_to_recordset($4 -> 'created') as ({All})) with ordinality as task
        """;
}
