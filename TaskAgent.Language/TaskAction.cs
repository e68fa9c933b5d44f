namespace TaskAgent.Language;

/// <summary>What a message asks to do with an existing task.</summary>
public enum TaskActionKind
{
    /// <summary>It is done.</summary>
    Complete,

    /// <summary>It will not be done.</summary>
    Cancel,

    /// <summary>It gets another day or time.</summary>
    Reschedule,

    /// <summary>It gets another title.</summary>
    Rename,

    /// <summary>It gets another priority.</summary>
    SetPriority,

    /// <summary>Items join its list.</summary>
    AddItems,

    /// <summary>Items leave its list.</summary>
    RemoveItems,

    /// <summary>Items on its list are done.</summary>
    CompleteItems,

    /// <summary>One occurrence of a recurring task is skipped.</summary>
    SkipOccurrence,

    /// <summary>It was closed and is open again.</summary>
    Reopen,

    /// <summary>The user's last change set is reversed whole.</summary>
    Undo,

    /// <summary>The proposal that waits is accepted.</summary>
    Accept,

    /// <summary>The proposal that waits is refused.</summary>
    Refuse,
}

/// <summary>Something a message asks to do with an existing task (R13).</summary>
public sealed record TaskAction
{
    /// <summary>What to do.</summary>
    public required TaskActionKind Kind { get; init; }

    /// <summary>The task; null where the action names none (<see cref="TaskActionKind.Undo"/>) or where the case decides which ("make it Friday").</summary>
    public string? TaskId { get; init; }

    /// <summary>0 to 1: how sure the match is.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether to propose it and wait for a yes: inferred, or more than three tasks.</summary>
    public bool NeedsConfirmation { get; init; }

    /// <summary>The new local day. For a matched task day and time are complete, what was kept included; without <see cref="TaskId"/> they are what was said, and null keeps the old.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>The new local time; with a matched task and a <see cref="DueDate"/>, null is all day.</summary>
    public TimeOnly? DueTime { get; init; }

    /// <summary>The new repetition as an RFC 5545 RRULE value ("move it to every Friday"), whose first day is <see cref="DueDate"/>; null keeps what there is.</summary>
    public string? Recurrence { get; init; }

    /// <summary>The new title.</summary>
    public string? Title { get; init; }

    /// <summary>The new priority.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Items to add, remove or tick off.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The words that name the task where no open task has them, e.g. one to reopen; otherwise null.</summary>
    public string? Named { get; init; }

    /// <summary>The words that ask for it, and what read them.</summary>
    public Provenance Source { get; init; }
}
