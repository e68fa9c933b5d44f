using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Clocks;

/// <summary>"half past two", "quarter to six", "ten past nine", "20 to 8", "half nine". Not "half two eggs", "5 to 7 days".</summary>
sealed class SpokenClock : IRecognizer
{
    public string Name => nameof(SpokenClock);

    public Trigger Trigger { get; } = Trigger.On(Tag.HalfWord, Tag.TimeUnit, Tag.NumberWord) | Trigger.On(TokenKind.Number);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        var half = token.Length == 4 && reading.Is(at, "half");
        var quarter = token.Length == 7 && reading.Is(at, "quarter");
        if (!half && !quarter && token.Kind != TokenKind.Number && !token.Is(Tag.NumberWord))
        {
            return null;
        }

        var next = at + 1;
        var minutes = half ? 30 : quarter ? 15 : Minutes(reading, at, ref next);
        if (minutes == 0)
        {
            return null;
        }

        var past = reading.Is(next, "past") || (quarter && reading.Is(next, "after"));
        var to = reading.Is(next, "to") || reading.Is(next, "till") || (quarter && reading.Is(next, "of"));
        if (half && !past && !to)
        {
            return HalfNine(reading, at);
        }

        // "5 to 7" counts something unless "at" says otherwise; "ten to five" and "5 past 7" are clocks.
        if ((!past && !to) || (half && to) || (to && token.Kind == TokenKind.Number && !Led(reading, at)))
        {
            return null;
        }

        var end = next + 1;
        if (ClockPattern.Read(reading, ref end, out var hour) == ClockStrength.None || hour.Minute != 0 || hour.Hour is < 1 or > 12 || (hour.Half == DayHalf.Unknown && !Pattern.Ends(reading, end)))
        {
            return null;
        }

        var first = reading.Is(at - 1, "a") ? at - 1 : at;
        return new TemporalMatch(first, end, Name)
        {
            Clock = past ? hour with { Minute = minutes } : Before(hour, minutes),
        };
    }

    // Nine thirty, as in Britain: only where a time is expected.
    TemporalMatch? HalfNine(Reading reading, int at)
    {
        var end = at + 1;
        return ClockPattern.Read(reading, ref end, out var hour) != ClockStrength.None && hour.Minute == 0 && hour.Hour is >= 1 and <= 12
            && Pattern.Ends(reading, end)
            && (Led(reading, at) || reading[at - 1].Kind is TokenKind.End or TokenKind.NewLine || reading[at - 1].Is(Tag.Weekday) || reading[at - 1].Is(Tag.RelativeDay) || reading[at - 1].Is(Tag.Appointment) || reading[at - 1].Is(Tag.DayPart)
                || reading[end].Is(Tag.RelativeDay) || reading[end].Is(Tag.Weekday) || reading[end].Value(Tag.DayPart) == (int)DayPart.Tonight)
            ? new TemporalMatch(at, end, Name) { Clock = hour with { Minute = 30 } }
            : null;
    }

    static ClockReading Before(ClockReading hour, int minutes) =>
        hour.Hour == 1
            ? hour with { Hour = 12, Minute = 60 - minutes }
            : hour with { Hour = hour.Hour - 1, Minute = 60 - minutes, Half = hour is { Hour: 12, Half: not DayHalf.Unknown } ? hour.Half == DayHalf.Morning ? DayHalf.Afternoon : DayHalf.Morning : hour.Half };

    // five, ten, twenty, twenty-five, 20, 5 minutes
    static int Minutes(Reading reading, int at, ref int next)
    {
        next = at;
        if (!Pattern.Amount(reading, ref next, out var amount) || amount is < 1 or > 29 || amount % 1 != 0)
        {
            return 0;
        }

        if (reading.Is(next, "minutes") || reading.Is(next, "mins") || reading.Is(next, "min"))
        {
            next++;
        }
        else if (amount % 5 != 0)
        {
            return 0;
        }

        return (int)amount;
    }

    static bool Led(Reading reading, int at)
    {
        var before = reading.Is(at - 1, "a") ? at - 2 : at - 1;
        return reading.Is(before, "at") || reading.Is(before, "by") || reading.Is(before, "around") || reading.Is(before, "before") || reading.Is(before, "after") || reading.Is(before, "until") || reading.Is(before, "about") || reading[before].Is('@');
    }
}
