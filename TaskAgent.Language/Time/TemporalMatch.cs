using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Days;
using TaskAgent.Language.Time.Recurrence;

namespace TaskAgent.Language.Time;

/// <summary>A date, time, span of time or repetition in the text, resolved against now.</summary>
/// <remarks>
/// This is all that segmentation and due dates read: <see cref="Date"/> and <see cref="Time"/> are in the user's zone.
/// The tokens it covers are taken out of titles when it is used, its preposition ("on", "by", "at") included.
/// </remarks>
sealed record TemporalMatch(int First, int End, string Recognizer) : Match(First, End, Recognizer)
{
    /// <summary>The day, or the first day of a range or of a repetition.</summary>
    public Part<DateOnly>? Date { get; init; }

    /// <summary>The time of day, or the start of a range of hours.</summary>
    public Part<TimeOnly>? Time { get; init; }

    /// <summary>Last day of a range: "Apr 14-18".</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>End of a range of hours: "2-3pm".</summary>
    public TimeOnly? EndTime { get; init; }

    /// <summary>A length of time: "for 2 hours". May stand without a date.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>An alert so long before the task's own time: "remind me 30 min before".</summary>
    public TimeSpan? LeadTime { get; init; }

    /// <summary>RFC 5545 RRULE value: "every Monday".</summary>
    public string? Recurrence { get; init; }

    /// <summary>Whether <see cref="Recurrence"/> counts from completion.</summary>
    public bool FromCompletion { get; init; }

    /// <summary>How the words around relate it to the task.</summary>
    public TemporalModifier Modifier { get; init; }

    /// <summary>How exactly <see cref="Date"/> was given.</summary>
    public DuePrecision Precision { get; init; }

    /// <summary>As said, where a zone other than the user's was named.</summary>
    public StatedTime? Stated { get; init; }

    /// <summary>It speaks of the past ("yesterday", "last Friday"): never a due date.</summary>
    public bool Passed { get; init; }

    /// <summary>The other readings where the usual one has passed ("3/4"), without a <see cref="Date"/>: ask.</summary>
    public IReadOnlyList<DateOnly> Alternatives { get; init; } = [];

    /// <summary>How often in each period of <see cref="Recurrence"/>: "twice a week"; 1 otherwise.</summary>
    public int Times { get; init; } = 1;

    /// <summary>First day of a named period, before which "before next week" ends.</summary>
    public DateOnly? PeriodStart { get; init; }

    /// <summary>How far from the day that follows: "a week from" (Friday); of a <see cref="Duration"/>, its length on the calendar.</summary>
    public CountedSpan? Shift { get; init; }

    /// <summary>A measure of so much in each period ("3 hours a week"): it repeats, but is due on no day.</summary>
    public bool IsQuota { get; init; }

    /// <summary>How the day was said.</summary>
    public DayForm Form { get; init; }

    /// <summary>The weekday that was named.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Which weekday of a month was named: "the first Monday".</summary>
    public Recurrence.NthWeekday? Place { get; init; }

    /// <summary>The time as it was said, until the last refiner makes <see cref="Time"/> of it.</summary>
    public ClockReading? Clock { get; init; }

    /// <summary>The end of a range of hours as it was said.</summary>
    public ClockReading? EndClock { get; init; }

    /// <summary>The rule behind <see cref="Recurrence"/>, until the last refiner writes it down.</summary>
    public RecurrenceRule? Rule { get; init; }

    /// <summary>The zone that was named, by its IANA name.</summary>
    public string? ZoneId { get; init; }

    /// <summary>The day on which <see cref="Rule"/> starts, where it was said.</summary>
    public DateOnly? RuleStart { get; init; }

    /// <summary>Belongs to a repetition or correction elsewhere in the sentence ("... until end of April"): its words leave the title with that one's.</summary>
    public bool IsBound { get; init; }

    /// <summary>What the sentence speaks about, not when: "ask about Friday", "budget for next year".</summary>
    public bool IsTopic { get; init; }

    /// <summary>Part of the name of a thing: "the 3pm meeting". It says which, not when, and stays in the title.</summary>
    public bool IsName { get; init; }

    /// <summary>The word that introduces it.</summary>
    public TimeLead? Lead { get; init; }

    /// <summary>Written in a form that nothing else has, so that no name or number can claim its tokens.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Means a time only behind "at", "by", "on" and the like, or beside another date or time: "March", "lunch".</summary>
    public bool NeedsSupport { get; init; }

    /// <summary>Whether a word such as "on" or "by" introduces it.</summary>
    public bool HasLead { get; init; }

    /// <inheritdoc/>
    public override int Weight => IsCertain ? 20 : 1;

    /// <summary>Whether it can make a task due.</summary>
    public bool CanBeDue => !Passed && (Date is not null || Time is not null) && !IsBound && !IsName && Modifier is not (TemporalModifier.UpTo or TemporalModifier.Except);
}

/// <summary>A component of a date or time.</summary>
readonly record struct Part<T>(T Value, Certainty Certainty)
{
    public bool IsKnown => Certainty == Certainty.Known;
}

/// <summary>How a date or time limits its task.</summary>
enum TemporalModifier
{
    /// <summary>"on", "at", or nothing.</summary>
    At,

    /// <summary>"by", "due", "before", "no later than".</summary>
    By,

    /// <summary>"after", "from ... on", "starting".</summary>
    After,

    /// <summary>"around", "about", "sometime".</summary>
    Around,

    /// <summary>"until", "up to", "through": part of what is to be done, no due date.</summary>
    UpTo,

    /// <summary>"not Saturday".</summary>
    Except,
}
