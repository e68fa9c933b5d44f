namespace TaskAgent.Language.Time.Resolution;

/// <summary>Which half of the day a clock time is in.</summary>
enum DayHalf : byte
{
    /// <summary>Not said: "at 7".</summary>
    Unknown,

    /// <summary>Said to be before noon: "7am", "7 in the morning".</summary>
    Morning,

    /// <summary>Said to be after noon: "7pm", "7 tonight".</summary>
    Afternoon,

    /// <summary>On the 24-hour clock: "19:00", "07:00".</summary>
    Exact,
}

/// <summary>Clock times without am or pm, and what has passed today (R3).</summary>
static class Clock
{
    /// <summary>The time of day; words of the sentence decide before the rule does.</summary>
    /// <param name="hour">0 to 23 if exact, else 1 to 12.</param>
    /// <param name="minute">0 to 59.</param>
    /// <param name="half">What was said with it.</param>
    /// <param name="hint">What other words say: breakfast, dinner.</param>
    /// <param name="settings">Holds the first morning hour.</param>
    public static TimeOnly Resolve(int hour, int minute, DayHalf half, DayHalf hint, LanguageSettings settings)
    {
        if (half == DayHalf.Exact || hour > 12)
        {
            return new TimeOnly(hour % 24, minute);
        }

        if (half == DayHalf.Unknown)
        {
            half = hint != DayHalf.Unknown && hour != 12 ? hint
                : hour >= settings.FirstMorningHour && hour != 12 ? DayHalf.Morning
                : DayHalf.Afternoon;
        }

        return new TimeOnly((hour % 12) + (half == DayHalf.Afternoon ? 12 : 0), minute);
    }
}
