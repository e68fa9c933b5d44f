namespace TaskAgent.Language.Time;

/// <summary>Parts of the day (R4).</summary>
enum DayPart : byte
{
    None,
    Morning,
    FirstThing,
    Noon,

    /// <summary>The meal, which is not always the hour.</summary>
    Lunch,
    LunchTime,
    Afternoon,
    Evening,
    Night,
    Tonight,
    AfterWork,
    EndOfDay,
    Midnight,
}
