namespace TaskAgent.Language;

/// <summary>Whether a value was said or concluded.</summary>
public enum Certainty
{
    /// <summary>The text says it.</summary>
    Known,

    /// <summary>A rule or a default supplied it, e.g. the day of a bare "at 7".</summary>
    Implied,
}

/// <summary>Where a value came from.</summary>
/// <param name="Span">The words it was read from.</param>
/// <param name="Recognizer">Name of the recognizer or rule that read them.</param>
/// <param name="Certainty">Said or concluded.</param>
public readonly record struct Provenance(TextSpan Span, string Recognizer, Certainty Certainty);

/// <summary>Where a member of a <see cref="TaskDraft"/> came from.</summary>
/// <param name="Member">Wire name of the member: <c>title</c>, <c>type</c>, <c>priority</c>, <c>due_date</c>, <c>due_time</c>, <c>recurrence</c>.</param>
/// <param name="Source">Its origin.</param>
public readonly record struct MemberProvenance(string Member, Provenance Source);
