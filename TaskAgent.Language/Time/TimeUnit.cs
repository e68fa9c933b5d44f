namespace TaskAgent.Language.Time;

/// <summary>What time is counted in.</summary>
enum TimeUnit
{
    Minute,
    Hour,
    Day,
    WorkDay,
    Week,
    Weekend,
    Fortnight,
    Month,
    Quarter,
    Year,
}
