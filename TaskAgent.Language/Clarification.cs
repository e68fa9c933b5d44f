namespace TaskAgent.Language;

/// <summary>Why something is asked back.</summary>
public enum ClarificationKind
{
    /// <summary>A numeric date has two readings and the usual one has passed: "3/4".</summary>
    AmbiguousDate,

    /// <summary>The only date said has passed: "by when now?".</summary>
    PassedDate,

    /// <summary>Several open tasks fit.</summary>
    AmbiguousTask,

    /// <summary>No open task fits an order about one.</summary>
    UnknownTask,

    /// <summary>To when shall it be moved?</summary>
    NewDate,

    /// <summary>Show a list, or add a task?</summary>
    ShowOrAdd,

    /// <summary>Nothing was created; offer this task.</summary>
    OfferTask,

    /// <summary>A person was named by an id that nobody mapped.</summary>
    UnknownPerson,
}

/// <summary>A question back to the user, where two readings are equally good.</summary>
public sealed record Clarification
{
    /// <summary>Why.</summary>
    public required ClarificationKind Kind { get; init; }

    /// <summary>The question in plain English.</summary>
    public required string Text { get; init; }

    /// <summary>What can be answered, in the order of the question; may be empty.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Ids of the open tasks in question; may be empty.</summary>
    public IReadOnlyList<string> TaskIds { get; init; } = [];

    /// <summary>Index in <see cref="Understanding.Tasks"/> of the new task in question, or null.</summary>
    public int? Task { get; init; }

    /// <summary>The task that is offered, for <see cref="ClarificationKind.OfferTask"/>.</summary>
    public TaskDraft? Offer { get; init; }

    /// <summary>The words in question, and what read them.</summary>
    public Provenance Source { get; init; }
}
