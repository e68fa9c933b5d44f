namespace TaskAgent.Language.Time;

/// <summary>Which part of a week, month, quarter or year.</summary>
enum PeriodEdge
{
    Whole,
    Start,
    Middle,

    /// <summary>"late next week", "later this month": the last days, not the very end.</summary>
    Late,
    End,
}
