using TaskAgent.Language.Time;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>Where a task is moved to: the words from <paramref name="First"/> to the end of the clause.</summary>
/// <param name="First">First token, preposition included: the name of the task ends here.</param>
/// <param name="Directed">Whether "to" or "until" says that it is a target, not just a date.</param>
/// <param name="Match">The date or time, or null.</param>
/// <param name="Shift">How much later, or null.</param>
sealed record Target(int First, bool Directed, TemporalMatch? Match, Shift? Shift)
{
    /// <summary>The day it is moved from, where that was said: "from Thursday to Friday", "due tomorrow to Friday".</summary>
    public TemporalMatch? From { get; private init; }

    /// <summary>The target that ends the clause, or null.</summary>
    public static Target? EndingAt(Reading reading, int first, int end, bool earlier = false, bool moves = false)
    {
        if (Orders.Shift.EndingAt(reading, first, end, earlier, moves) is { } shift)
        {
            return new Target(shift.First, true, null, shift);
        }

        if ((reading.TemporalEndingAt(first, end) ?? BareHour(reading, first, end)) is not { } match || match.Modifier == TemporalModifier.Except)
        {
            return null;
        }

        var start = match.First;
        var directed = IsTo(reading, start);
        while (start > first && (IsTo(reading, start - 1) || reading.Is(start - 1, "for") || reading.Is(start - 1, "on") || reading.Is(start - 1, "by")
            || reading.Is(start - 1, "back") || reading.Is(start - 1, "over") || reading.Is(start - 1, "forward") || reading.Is(start - 1, "up") || reading.Is(start - 1, "out") || reading[start - 1].Sign is ':' or '-' or ',' or '>'
            || reading.Is(start - 1, "from") || reading.Is(start - 1, "sometime") || reading.Is(start - 1, "until")))
        {
            directed |= IsTo(reading, start - 1) || reading[start - 1].Sign == '>';
            start--;
        }

        return match is { Date: { } from, EndDate: { } until } && SaysTo(reading, match)
            ? new Target(start, true, match with { Date = new(until, Certainty.Known), EndDate = null }, null) { From = match with { Date = from, EndDate = null, Precision = DuePrecision.Day } }
            : new Target(start, directed, match, null);
    }

    /// <summary>The new date and time; what is not said is kept. Null where it cannot be: the past, or no time to shift.</summary>
    public (DateOnly? Date, TimeOnly? Time)? For(LanguageContext context, OpenTask? task)
    {
        if (Shift is { } shift)
        {
            return task is null ? null : shift.From(context, task);
        }

        // The first day of a repetition follows from its rule.
        var date = Match!.Recurrence is not null ? Match.Date?.Value : Match.Date is { IsKnown: true } known ? known.Value : (DateOnly?)null;
        var time = Match.Time is { IsKnown: true } said ? said.Value : (TimeOnly?)null;
        if (Match.Passed || (date is null && time is null))
        {
            return null;
        }

        if (task is not null)
        {
            time ??= task.DueTime;
            date ??= task.DueDate is { } due && due >= context.Today ? due : Match.Date?.Value ?? context.Today;
        }

        return date < context.Today ? null : (date, time);
    }

    // "to 4", "until 11": after a verb of moving it can only be an hour (R3).
    static TemporalMatch? BareHour(Reading reading, int first, int end) =>
        end - 2 >= first && IsTo(reading, end - 2) && reading[end - 1].Number is >= 1 and <= 12
            ? new TemporalMatch(end - 1, end, "hour")
            {
                Time = new(Clock.Resolve(reading[end - 1].Number, 0, DayHalf.Unknown, DayHalf.Unknown, reading.Settings), Certainty.Known),
                Precision = DuePrecision.Time,
            }
            : null;

    static bool IsTo(Reading reading, int at) =>
        reading.Is(at, "to") || reading.Is(at, "until") || reading.Is(at, "till") || reading.Is(at, "til") || reading.Is(at, "'til") || reading.Is(at, "into") || reading.Is(at, "onto");

    static bool SaysTo(Reading reading, TemporalMatch match)
    {
        for (var i = match.First; i < match.End; i++)
        {
            if (IsTo(reading, i))
            {
                return true;
            }
        }

        return false;
    }
}
