using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"the first Monday of April", "last Friday of the month", "the last business day of May", "the first week of May", "on the first Monday". Not "last Friday".</summary>
sealed class NthWeekday : IRecognizer
{
    const int Last = 99;

    public string Name => nameof(NthWeekday);

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number) | Trigger.On(Tag.OrdinalWord);

    public Match? Recognize(Reading reading, int at)
    {
        var end = at;
        var ordinal = Pattern.Ordinal(reading, ref end);
        if (ordinal is 0 or (> 23 and not Last) || Counted(reading, ref end) is not { } counted || (ordinal is > 5 and not Last && counted.Unit != TimeUnit.WorkDay))
        {
            return null;
        }

        var n = ordinal == Last ? -1 : ordinal;
        var article = reading.Is(at - 1, "the");
        var within = reading.Is(end, "of") || reading.Is(end, "in") ? end + 1 : end;
        DateOnly? date;
        if (within > end)
        {
            end = within;
            date = reading[end].Is(Tag.Month) ? InNamedMonth(reading, ref end, counted, n) : InMonth(reading, ref end, counted, n);
        }
        else
        {
            // "on the first Monday" of which month nobody says; "the last Friday" may be the past one.
            date = article && n > 0 && counted.Unit == TimeUnit.Day && reading[at - 2].Is(Tag.TimeLead) && Pattern.Ends(reading, end) ? Coming(reading, counted, n) : null;
        }

        return date is not { } day ? null : new TemporalMatch(article ? at - 1 : at, end, Name)
        {
            Date = new(day, Certainty.Known),
            Form = DayForm.Date,
            Place = counted.Unit == TimeUnit.Day ? new(counted.Weekday, n) : null,
            Precision = counted.Unit == TimeUnit.Week ? DuePrecision.Week : DuePrecision.Day,
            Passed = day < reading.Context.Today,
        };
    }

    // What is counted: a weekday, working days, or weeks, which are known by their Friday, and weekends by their Saturday.
    static (TimeUnit Unit, DayOfWeek Weekday)? Counted(Reading reading, ref int at)
    {
        if (reading[at].Is(Tag.Weekday))
        {
            return (TimeUnit.Day, (DayOfWeek)(reading[at++].Value(Tag.Weekday) % 7));
        }

        return !Pattern.Unit(reading, ref at, out var unit) ? null : unit switch
        {
            TimeUnit.Week => (unit, DayOfWeek.Friday),
            TimeUnit.Weekend => (unit, DayOfWeek.Saturday),
            TimeUnit.WorkDay => (unit, default),
            _ => null,
        };
    }

    static DateOnly? In(int year, int month, (TimeUnit Unit, DayOfWeek Weekday) counted, int n) =>
        counted.Unit == TimeUnit.WorkDay ? Weeks.NthWorkDay(year, month, n) : Weeks.Nth(year, month, counted.Weekday, n);

    static DateOnly? InNamedMonth(Reading reading, ref int end, (TimeUnit Unit, DayOfWeek Weekday) counted, int n)
    {
        var today = reading.Context.Today;
        var month = reading[end++].Value(Tag.Month);
        if (Pattern.Year(reading, ref end) is > 0 and var year)
        {
            return In(MonthDays.Year(year, today), month, counted, n);
        }

        return In(today.Year, month, counted, n) is { } day && day >= today ? day : In(today.Year + 1, month, counted, n);
    }

    static DateOnly? InMonth(Reading reading, ref int end, (TimeUnit Unit, DayOfWeek Weekday) counted, int n)
    {
        ref readonly var pointer = ref reading[end];
        if (!reading.Is(end + 1, "month") || !(pointer.Is(Tag.Direction) || reading.Is(end, "the")))
        {
            return null;
        }

        end += 2;
        if (!pointer.Is(Tag.Direction))
        {
            return Coming(reading, counted, n);
        }

        var month = Pattern.AddMonths(reading.Context.Today, pointer.Value(Tag.Direction));
        return In(month.Year, month.Month, counted, n);
    }

    static DateOnly? Coming(Reading reading, (TimeUnit Unit, DayOfWeek Weekday) counted, int n)
    {
        var today = reading.Context.Today;
        var next = Pattern.AddMonths(today, 1);
        return In(today.Year, today.Month, counted, n) is { } day && day >= today ? day : In(next.Year, next.Month, counted, n);
    }
}
