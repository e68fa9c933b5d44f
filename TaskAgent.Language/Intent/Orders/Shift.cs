using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>How much later or earlier: "by two days", "back a week", "an hour later", "half an hour earlier".</summary>
readonly record struct Shift(int First, int Days, int Minutes)
{
    const int DayUnit = 10_000;
    const int Most = 1000;

    /// <summary>The shift that ends the clause, or null.</summary>
    public static Shift? EndingAt(Reading reading, int first, int end, bool earlier, bool moves = false)
    {
        var at = end - 1;
        var directed = true;
        if (reading.Is(at, "later") || reading.Is(at, "back") || reading.Is(at, "out"))
        {
            at--;
        }
        else if (reading.Is(at, "earlier") || reading.Is(at, "sooner") || reading.Is(at, "forward"))
        {
            earlier = !reading.Is(at, "forward") || earlier;
            at--;
        }
        else
        {
            directed = false;
        }

        if (at <= first || !reading[at].Is(Tag.ShiftUnit))
        {
            return null;
        }

        var unit = reading[at].Value(Tag.ShiftUnit);
        at--;
        if (Amount(reading, first, ref at, unit) is not { } amount)
        {
            return null;
        }

        // "push it a week", "by a week", "back a week"; in "in two days" and "for two days" it is a date or a length.
        if (at >= first && (reading.Is(at, "by") || reading.Is(at, "back") || reading.Is(at, "forward") || reading.Is(at, "out") || reading.Is(at, "up")))
        {
            earlier |= reading.Is(at, "up");
            directed = true;
            at -= reading.Is(at, "by") && (reading.Is(at - 1, "back") || reading.Is(at - 1, "forward") || reading.Is(at - 1, "out") || reading.Is(at - 1, "up")) ? 2 : 1;
        }

        // "push it an hour"
        directed |= moves && at >= first && !reading[at].Is(Tag.Preposition);
        return directed || earlier ? new Shift(at + 1, Sign(amount / DayUnit, earlier), Sign(amount % DayUnit, earlier)) : null;
    }

    public (DateOnly Date, TimeOnly? Time)? From(LanguageContext context, OpenTask task)
    {
        if (task.DueDate is not { } date || (Minutes != 0 && task.DueTime is null))
        {
            return null;
        }

        var moment = date.ToDateTime(task.DueTime ?? TimeOnly.MinValue).AddDays(Days).AddMinutes(Minutes);
        var moved = DateOnly.FromDateTime(moment);
        return moved < context.Today ? null : (moved, task.DueTime is null ? null : TimeOnly.FromDateTime(moment));
    }

    static int Sign(int value, bool negative) => negative ? -value : value;

    static int? Amount(Reading reading, int first, ref int at, int unit)
    {
        if (at >= first && reading[at].Number is >= 0 and < Most)
        {
            return reading[at--].Number * unit;
        }

        // "half an hour"
        if (at - 1 >= first && reading.Is(at - 1, "half") && (reading.Is(at, "an") || reading.Is(at, "a")) && unit < DayUnit)
        {
            at -= 2;
            return unit / 2;
        }

        for (var length = 3; length >= 1; length--)
        {
            var start = at - length + 1;
            if (start >= first && reading[start].PhraseLength == length && reading.Starts(start, Tag.SmallNumber, out var value, out _))
            {
                at = start - 1;
                return value * unit;
            }
        }

        if (at >= first && reading[at].Is(Tag.SmallNumber))
        {
            return reading[at--].Value(Tag.SmallNumber) * unit;
        }

        return null;
    }
}
