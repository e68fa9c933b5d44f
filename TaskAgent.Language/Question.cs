namespace TaskAgent.Language;

/// <summary>What a message asks to be told.</summary>
public enum QuestionKind
{
    /// <summary>Which tasks match the filters: "what's due this week?", "list pending".</summary>
    List,

    /// <summary>When a task is: "when is the dentist?".</summary>
    When,

    /// <summary>Counts and rates: "stats".</summary>
    Stats,

    /// <summary>What can be said: "help".</summary>
    Help,

    /// <summary>A question that the tasks do not answer; no task comes of it.</summary>
    Other,
}

/// <summary>A question of the user's about the tasks. It never creates a task (R9).</summary>
public sealed record Question
{
    /// <summary>What is asked.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>First local day of the window, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last local day of the window, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only this type, or null.</summary>
    public TaskType? Type { get; init; }

    /// <summary>Only this status, as on the wire (<c>Pending</c>, <c>Completed</c>, <c>overdue</c>), or null.</summary>
    public string? Status { get; init; }

    /// <summary>Only this priority, or null.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Words that the task must contain, or null.</summary>
    public string? Text { get; init; }

    /// <summary>The words that ask, and what read them.</summary>
    public Provenance Source { get; init; }
}
