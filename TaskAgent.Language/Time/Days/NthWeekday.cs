using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"the first Monday of April", "last Friday of the month", "2nd Tuesday in next month", "the first week of May". Not "last Friday".</summary>
sealed class NthWeekday : IRecognizer
{
    public string Name => nameof(NthWeekday);

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number) | Trigger.On(Tag.OrdinalWord);

    public Match? Recognize(Reading reading, int at)
    {
        var end = at;
        var ordinal = Pattern.Ordinal(reading, ref end);
        var unit = reading[end].Value(Tag.TimeUnit);
        var week = unit is (int)TimeUnit.Week or (int)TimeUnit.Weekend;
        if (ordinal is 0 or (> 5 and not 99) || !(week || reading[end].Is(Tag.Weekday)) || !(reading.Is(end + 1, "of") || reading.Is(end + 1, "in")))
        {
            return null;
        }

        // A week is known by its Friday, a weekend by its Saturday.
        var weekday = unit == (int)TimeUnit.Week ? DayOfWeek.Friday : week ? DayOfWeek.Saturday : (DayOfWeek)(reading[end].Value(Tag.Weekday) % 7);
        end += 2;
        var today = reading.Context.Today;
        var n = ordinal == 99 ? -1 : ordinal;
        var date = reading[end].Is(Tag.Month) ? InNamedMonth(reading, ref end, weekday, n) : InMonth(reading, ref end, weekday, n);
        return date is not { } day ? null : new TemporalMatch(reading.Is(at - 1, "the") ? at - 1 : at, end, Name)
        {
            Date = new(day, Certainty.Known),
            Form = DayForm.Date,
            Precision = unit == (int)TimeUnit.Week ? DuePrecision.Week : DuePrecision.Day,
            Passed = day < today,
        };
    }

    static DateOnly? InNamedMonth(Reading reading, ref int end, DayOfWeek weekday, int n)
    {
        var today = reading.Context.Today;
        var month = reading[end++].Value(Tag.Month);
        if (Pattern.Year(reading, ref end) is > 0 and var year)
        {
            return Weeks.Nth(MonthDays.Year(year, today), month, weekday, n);
        }

        return Weeks.Nth(today.Year, month, weekday, n) is { } day && day >= today ? day : Weeks.Nth(today.Year + 1, month, weekday, n);
    }

    static DateOnly? InMonth(Reading reading, ref int end, DayOfWeek weekday, int n)
    {
        ref readonly var pointer = ref reading[end];
        if (!reading.Is(end + 1, "month") || !(pointer.Is(Tag.Direction) || reading.Is(end, "the")))
        {
            return null;
        }

        end += 2;
        var today = reading.Context.Today;
        var pointed = pointer.Is(Tag.Direction);
        var month = Pattern.AddMonths(today, pointed ? pointer.Value(Tag.Direction) : 0);
        var day = Weeks.Nth(month.Year, month.Month, weekday, n);
        if (pointed || (day is { } known && known >= today))
        {
            return day;
        }

        var next = Pattern.AddMonths(today, 1);
        return Weeks.Nth(next.Year, next.Month, weekday, n);
    }
}
