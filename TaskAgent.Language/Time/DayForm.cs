namespace TaskAgent.Language.Time;

/// <summary>How a day was said, which decides what it can be joined with.</summary>
enum DayForm : byte
{
    None,

    /// <summary>"today", "tomorrow", a holiday.</summary>
    Named,

    /// <summary>"Friday".</summary>
    Weekday,

    /// <summary>"next Friday".</summary>
    PointedWeekday,

    /// <summary>"March 13", "2026-03-13".</summary>
    Date,

    /// <summary>"the 13th".</summary>
    DayOfMonth,

    /// <summary>"next week", "this weekend".</summary>
    Week,

    /// <summary>"next month", "in May", "this quarter".</summary>
    Month,

    /// <summary>"in 3 days".</summary>
    Offset,
}
