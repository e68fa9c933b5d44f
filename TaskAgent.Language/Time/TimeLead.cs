namespace TaskAgent.Language.Time;

/// <summary>The words before a date or time.</summary>
enum TimeLead
{
    At,
    On,
    By,
    Before,
    After,
    From,
    Starting,
    Until,
    Around,
    Sometime,
    Since,
    In,
    For,
}
