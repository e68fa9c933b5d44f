using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Clocks;

/// <summary>How much a number looks like a clock time.</summary>
enum ClockStrength
{
    None,

    /// <summary>A bare number or number word that could be an hour: something around it has to say so.</summary>
    Weak,

    /// <summary>am, pm, a colon, o'clock.</summary>
    Strong,
}

// 2:30pm, 2.30 pm, 14:30, 14h30, 1430 hrs, 2 p.m., 3 o'clock, 9ish, nine thirty, 9
static class ClockPattern
{
    public static ClockStrength Read(Reading reading, ref int at, out ClockReading clock)
    {
        clock = default;
        if (reading[at].Literal)
        {
            return ClockStrength.None;
        }

        return reading[at].Kind == TokenKind.Number ? Digits(reading, ref at, out clock)
            : reading[at].Is(Tag.NumberWord) ? Words(reading, ref at, out clock)
            : ClockStrength.None;
    }

    /// <summary>am, pm, a.m., o'clock, "in the morning" behind a time.</summary>
    public static bool Half(Reading reading, ref int at, out DayHalf half)
    {
        half = DayHalf.Unknown;
        ref readonly var token = ref reading[at];
        var value = token.Is(Tag.Meridiem) && (token.Length == 2 || token.Glued) ? token.Value(Tag.Meridiem) : -1;
        var end = at + 1;
        if (value < 0 && token.Length == 1 && (reading.Is(at, "a") || reading.Is(at, "p")) && Dot(reading, at + 1) && reading.Is(at + 2, "m") && reading[at + 2].Glued)
        {
            value = reading.Is(at, "a") ? 0 : 12;
            end = Dot(reading, at + 3) ? at + 4 : at + 3;
        }

        if (value < 0)
        {
            return false;
        }

        if (token.Length == 1 && end == at + 1 && !Pattern.Ends(reading, end) && !reading[end].Is('-'))
        {
            return false;
        }

        at = end;
        half = value == 0 ? DayHalf.Morning : DayHalf.Afternoon;
        return true;
    }

    static bool Dot(Reading reading, int at) => reading[at].Is('.') && reading[at].Glued;

    static ClockStrength Digits(Reading reading, ref int at, out ClockReading clock)
    {
        clock = default;
        ref readonly var token = ref reading[at];
        var (hour, minute, end) = (token.Number, 0, at + 1);
        if (token.Length is 3 or 4)
        {
            return Military(reading, ref at, out clock);
        }

        if (hour is < 0 or > 24 || token.Length > 2)
        {
            return ClockStrength.None;
        }

        var strength = ClockStrength.Weak;
        ref readonly var minutes = ref reading[end + 1];
        if ((Pattern.Tight(reading, end, ':') || Pattern.Tight(reading, end, '.') || (reading.Is(end, "h") && reading[end].Glued && minutes.Glued)) && minutes.Length == 2 && minutes.Number is >= 0 and < 60)
        {
            var dot = reading[end].Is('.');
            minute = minutes.Number;
            end += 2;
            if (Pattern.Tight(reading, end, ':') && reading[end + 1].Length == 2)
            {
                end += 2;
            }

            strength = dot ? ClockStrength.Weak : ClockStrength.Strong;
            if (dot && reading[end].Is('.') && reading[end].Glued && reading[end + 1].Glued)
            {
                return ClockStrength.None;
            }
        }
        else if (reading.Is(end, "h") && reading[end].Glued && !reading[end + 1].Glued && (reading[at - 1].Is(Tag.TimeLead) || (hour > 12 && (reading[end + 1].Is(Tag.RelativeDay) || reading[at - 1].Is(Tag.RelativeDay) || reading[at - 1].Is(Tag.Weekday)))))
        {
            clock = new(hour, 0, DayHalf.Exact);
            at = end + 1;
            return ClockStrength.Strong;
        }

        return Finish(reading, ref at, end, hour, minute, strength, token.Length == 2 && reading.Words(at)[0] == '0', out clock);
    }

    static ClockStrength Finish(Reading reading, ref int at, int end, int hour, int minute, ClockStrength strength, bool zero, out ClockReading clock)
    {
        clock = default;
        var bare = end == at + 1;
        var space = reading[end].Is('-') && reading[end].Glued && reading[end + 1].Is(Tag.Meridiem) ? end + 1 : end;
        if (hour is >= 1 and <= 12 && Half(reading, ref space, out var half))
        {
            clock = new(hour, minute, half);
            at = Ish(reading, space);
            return ClockStrength.Strong;
        }

        if (hour > 12 && Half(reading, ref space, out _))
        {
            // 14:30pm
            end = space;
        }

        if (reading.Is(end, "o'clock") || reading.Is(end, "oclock") || reading.Is(end, "o’clock"))
        {
            end++;
            strength = ClockStrength.Strong;
        }

        var ish = Ish(reading, end);
        if (ish > end)
        {
            end = ish;
            strength = ClockStrength.Strong;
        }

        if (reading[end].Glued && (reading[end].Kind is TokenKind.Word or TokenKind.Number || (reading[end].Sign is '%' or '/' or '+' or '"' or '$' or '€' or '°' or ':') || (reading[end].Sign is '.' or ',' && reading[end + 1].Glued && reading[end + 1].Kind is TokenKind.Number or TokenKind.Word)))
        {
            return ClockStrength.None;
        }

        var exact = hour is 0 or > 12 || (zero && minute + hour > 0 && !bare);
        clock = new(hour, minute, exact ? DayHalf.Exact : DayHalf.Unknown);
        at = end;
        return zero && bare ? ClockStrength.None : strength;
    }

    static int Ish(Reading reading, int end)
    {
        var next = reading[end].Is('-') && reading[end].Glued ? end + 1 : end;
        return reading.Is(next, "ish") ? next + 1 : end;
    }

    // 1430, 0900, 930am
    static ClockStrength Military(Reading reading, ref int at, out ClockReading clock)
    {
        var (hour, minute) = Math.DivRem(reading[at].Number, 100);
        clock = default;
        if (hour is < 0 or > 23 || minute is < 0 or > 59)
        {
            return ClockStrength.None;
        }

        var end = at + 1;
        if (hour is >= 1 and <= 12 && Half(reading, ref end, out var half))
        {
            clock = new(hour, minute, half);
            at = end;
            return ClockStrength.Strong;
        }

        var named = reading.Is(end, "hrs") || reading.Is(end, "hours") || (reading.Is(end, "h") && reading[end].Glued);
        if (reading[at].Length == 3 || (reading[end].Glued && !named && reading[end].Sign is not (',' or '.' or ';' or ')' or '!' or '?' or '-')))
        {
            return ClockStrength.None;
        }

        clock = new(hour, minute, DayHalf.Exact);
        at = named ? end + 1 : end;
        return named ? ClockStrength.Strong : minute % 5 == 0 ? ClockStrength.Weak : ClockStrength.None;
    }

    // nine, nine thirty, nine oh five, nine o'clock, nine am
    static ClockStrength Words(Reading reading, ref int at, out ClockReading clock)
    {
        clock = default;
        var hour = reading[at].Value(Tag.NumberWord);
        var end = at + 1;
        if (hour is < 1 or > 12)
        {
            return ClockStrength.None;
        }

        var minute = 0;
        ref readonly var next = ref reading[end];
        if (reading.Is(end, "oh") && reading[end + 1].Value(Tag.NumberWord) is > 0 and < 10 and var small)
        {
            minute = small;
            end += 2;
        }
        else if (next.Is(Tag.NumberWord) && next.Value(Tag.NumberWord) is >= 10 and < 60 and var tens)
        {
            minute = tens;
            end++;
            if (tens >= 20 && reading[end].Is('-'))
            {
                end++;
            }

            if (tens >= 20 && reading[end].Value(Tag.NumberWord) is > 0 and < 10 and var unit && reading[end].Is(Tag.NumberWord))
            {
                minute += unit;
                end++;
            }
        }

        return Finish(reading, ref at, end, hour, minute, minute > 0 ? ClockStrength.Weak : ClockStrength.Weak, false, out clock);
    }
}
