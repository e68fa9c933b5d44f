using TaskAgent.Language.Time.Resolution;

namespace TaskAgent.Language.Time.Clocks;

/// <summary>The halves of the day of a range: what is said of one end holds for the other, as far as the clock runs forward.</summary>
static class ClockRange
{
    public static (ClockReading Start, ClockReading Stop) Align(ClockReading start, ClockReading stop, LanguageSettings settings)
    {
        if (start.Half == DayHalf.Unknown && stop.Half is DayHalf.Morning or DayHalf.Afternoon && !stop.IsPart)
        {
            // 2-4pm, but 11-1pm
            var half = Minutes(start) < Minutes(stop) ? stop.Half : Other(stop.Half);
            return (start with { Half = half }, stop);
        }

        if (start.Half == DayHalf.Unknown && stop.IsPart)
        {
            return (start with { Half = DayHalf.Morning }, stop);
        }

        if (start.Half == DayHalf.Unknown && stop.Half == DayHalf.Unknown)
        {
            var time = Clock.Resolve(start.Hour, start.Minute, DayHalf.Unknown, DayHalf.Unknown, settings);
            start = start with { Half = time.Hour < 12 ? DayHalf.Morning : DayHalf.Afternoon };
        }

        if (stop.Half == DayHalf.Unknown && start.Half is DayHalf.Morning or DayHalf.Afternoon)
        {
            stop = stop with { Half = Minutes(start) < Minutes(stop) ? start.Half : Other(start.Half) };
        }

        return (start, stop);
    }

    static int Minutes(ClockReading clock) => (clock.Hour % 12 * 60) + clock.Minute;

    static DayHalf Other(DayHalf half) => half == DayHalf.Morning ? DayHalf.Afternoon : DayHalf.Morning;
}
