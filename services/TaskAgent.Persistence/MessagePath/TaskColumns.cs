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
}
