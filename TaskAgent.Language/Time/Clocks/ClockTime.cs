using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Clocks;

/// <summary>"2pm", "14:30", "at 3", "by five", "9-11", "from 2 to 4pm", "9ish". Not "at 3 places", "for 8", "chapter 9", "$10".</summary>
sealed class ClockTime : IRecognizer
{
    public string Name => nameof(ClockTime);

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number) | Trigger.On(Tag.NumberWord);

    public Match? Recognize(Reading reading, int at)
    {
        if (reading[at].Glued && reading[at - 1].Sign is not ('(' or '[' or '@' or '~' or ',' or ';' or '>' or '"' or '\'') && reading[at - 1].Kind != TokenKind.NewLine)
        {
            return null;
        }

        var end = at;
        var strength = ClockPattern.Read(reading, ref end, out var clock);
        if (strength == ClockStrength.None || (reading[at - 1].Is(Tag.NotHours) && !Departs(reading, at, clock)) || reading[at - 1].Is(Tag.Currency) || reading[at - 1].Is('$') || reading[at - 1].Is('#') || Stopwatch.Reads(reading, at, end, clock))
        {
            return null;
        }

        return Range(reading, at, end, strength, clock)
            ?? (strength == ClockStrength.Strong || ClockSupport.Has(reading, at, end) || ClockSupport.IsSpelled(reading, at, end, clock) ? Make(at, end, clock, null) : null);
    }

    // "flight 6am", "bus 7:45"; "flight 815" is its number
    static bool Departs(Reading reading, int at, ClockReading clock) =>
        clock.Half is DayHalf.Morning or DayHalf.Afternoon || (reading[at + 1].Is(':') && (reading.Is(at - 1, "flight") || reading.Is(at - 1, "bus") || reading.Is(at - 1, "tram")));

    // 9-11, 2-4pm, from 2 to 4, between 10 and 11:30, 9am to noon
    TemporalMatch? Range(Reading reading, int at, int end, ClockStrength strength, ClockReading from)
    {
        var between = reading.Is(at - 1, "between");
        var led = between || reading.Is(at - 1, "from");
        var next = end;
        if (!Pattern.RangeSign(reading, ref next))
        {
            if (!between || !reading[end].Is(Tag.And))
            {
                return null;
            }

            next = end + 1;
        }

        var worded = reading.Is(next - 1, "to") && strength == ClockStrength.Weak && !led;
        var to = default(ClockReading);
        var second = ClockStrength.None;
        if (reading[next].Value(Tag.DayPart) is ((int)DayPart.Noon or (int)DayPart.Midnight) and var part)
        {
            to = new(0, 0, DayHalf.Afternoon, (DayPart)part);
            second = ClockStrength.Strong;
            next++;
        }
        else
        {
            second = ClockPattern.Read(reading, ref next, out to);
        }

        if (second == ClockStrength.None || (second == ClockStrength.Weak && !Pattern.Ends(reading, next) && !ClockSupport.IsDay(reading, at - 1)) || reading[next].Is(Tag.TimeUnit) || reading[next].Is(Tag.Currency) || reading[next].Is(Tag.Month))
        {
            return null;
        }

        // "2 to 3" alone counts something; "Tuesday 9-11" does not.
        if (strength == ClockStrength.Weak && second == ClockStrength.Weak && !led && !ClockSupport.IsDay(reading, at - 1) && !(!worded && reading[next].Is(Tag.RelativeDay)) && (worded || !ClockSupport.Has(reading, at, next)))
        {
            return null;
        }

        if (strength == ClockStrength.Weak && second == ClockStrength.Strong && reading.Is(next - 1, "ish"))
        {
            return null;
        }

        // "Tuesday night 8-10"
        if (from.Half == DayHalf.Unknown && to.Half == DayHalf.Unknown && reading[at - 1].Is(Tag.DayPart))
        {
            var half = ClockReading.HalfOf((DayPart)reading[at - 1].Value(Tag.DayPart));
            to = to with { Half = half };
        }

        var (start, stop) = ClockRange.Align(from, to, reading.Settings);
        return Make(led ? at - 1 : at, next, start, stop);
    }

    TemporalMatch Make(int first, int end, ClockReading clock, ClockReading? stop) => new(first, end, Name) { Clock = clock, EndClock = stop };
}
