using TaskAgent.Language.Time.Resolution;

namespace TaskAgent.Language.Time;

/// <summary>A time of day as it was said; which time it is depends on the day and on other words (R3, R4).</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Half">Which half of the day was said.</param>
/// <param name="Part">The part of the day, where no hour was said.</param>
readonly record struct ClockReading(int Hour, int Minute, DayHalf Half, DayPart Part = DayPart.None)
{
    /// <summary>Whether only a part of the day was said.</summary>
    public bool IsPart => Part != DayPart.None;

    /// <summary>The half of the day that a part lies in.</summary>
    public static DayHalf HalfOf(DayPart part) => part switch
    {
        DayPart.None => DayHalf.Unknown,
        DayPart.Morning or DayPart.FirstThing => DayHalf.Morning,
        _ => DayHalf.Afternoon,
    };

    /// <summary>R4.</summary>
    public static TimeOnly TimeOf(DayPart part, LanguageSettings settings) => part switch
    {
        DayPart.Morning or DayPart.FirstThing => settings.Morning,
        DayPart.Noon or DayPart.Lunch or DayPart.LunchTime => settings.Noon,
        DayPart.Afternoon => settings.Afternoon,
        DayPart.Evening => settings.Evening,
        DayPart.Night or DayPart.Tonight => settings.Tonight,
        DayPart.EndOfDay or DayPart.AfterWork => settings.EndOfDay,
        _ => settings.Midnight,
    };
}
