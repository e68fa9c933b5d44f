namespace TaskAgent.Language;

/// <summary>A task to create.</summary>
public sealed record TaskDraft
{
    /// <summary>The imperative in the writer's own words, without those that became date or priority (R12).</summary>
    public required string Title { get; init; }

    /// <summary>What kind of thing it asks for (R7).</summary>
    public required TaskType Type { get; init; }

    /// <summary>How much it matters (R10).</summary>
    public Priority Priority { get; init; } = Priority.Medium;

    /// <summary>The day it is due in the user's zone, or null. Never before today.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>The time it is due in the user's zone; null for all day.</summary>
    public TimeOnly? DueTime { get; init; }

    /// <summary>How exactly <see cref="DueDate"/> was given; meaningless without one.</summary>
    public DuePrecision DuePrecision { get; init; }

    /// <summary>The due time as said, where another zone than the user's was named.</summary>
    public StatedTime? Stated { get; init; }

    /// <summary>RFC 5545 RRULE value, or null; <see cref="DueDate"/> is its first occurrence.</summary>
    public string? Recurrence { get; init; }

    /// <summary>Whether <see cref="Recurrence"/> counts from the day the task was last completed, not from the calendar.</summary>
    public bool RecursFromCompletion { get; init; }

    /// <summary>The fields of its type and the extras that any type may carry.</summary>
    public IReadOnlyList<Field> Metadata { get; init; } = [];

    /// <summary>Where title, type, priority, due date and time, and recurrence came from.</summary>
    public IReadOnlyList<MemberProvenance> Provenance { get; init; } = [];

    /// <summary>The words that ask for it.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The value under a key of <see cref="Metadata"/>, or null.</summary>
    /// <param name="key">The wire's key.</param>
    public FieldValue? this[string key]
    {
        get
        {
            foreach (var field in Metadata)
            {
                if (field.Key == key)
                {
                    return field.Value;
                }
            }

            return null;
        }
    }
}
