namespace TaskAgent.Language.Time.Recurrence;

/// <summary>When a <see cref="RecurrenceRule"/> falls due.</summary>
public static class RecurrenceExtensions
{
    // The Gregorian calendar repeats after 400 years: a rule that is silent for so long stays silent.
    const int SilentYears = 400;

    /// <summary>The days of a rule that counts in days or longer, in order: from <paramref name="start"/> on, which need not be one of them. Empty for rules within a day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="start">DTSTART: fixes what the rule leaves open, e.g. the weekday of a plain weekly one, and which weeks are odd.</param>
    public static IEnumerable<DateOnly> Occurrences(this RecurrenceRule rule, DateOnly start)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.IsWithinDay ? [] : Enumerate(rule, start, start);
    }

    /// <summary>The first day of the rule after <paramref name="after"/>, or null where it has ended.</summary>
    /// <param name="rule">A rule that counts in days or longer.</param>
    /// <param name="start">DTSTART.</param>
    /// <param name="after">The day that must be passed.</param>
    public static DateOnly? Next(this RecurrenceRule rule, DateOnly start, DateOnly after)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.IsWithinDay)
        {
            return null;
        }

        // A count needs every occurrence from the start; without one the years between are skipped.
        foreach (var day in Enumerate(rule, start, rule.Count is null && after > start ? after : start))
        {
            if (day > after)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The first local moment of the rule after <paramref name="after"/>, or null where it has ended.</summary>
    /// <param name="rule">Any rule.</param>
    /// <param name="start">DTSTART: its time of day is the time of all occurrences of a rule in days or longer.</param>
    /// <param name="after">The local moment that must be passed.</param>
    public static DateTime? Next(this RecurrenceRule rule, DateTime start, DateTime after)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!rule.IsWithinDay)
        {
            var time = TimeOnly.FromDateTime(start);
            var passed = DateOnly.FromDateTime(after);
            var day = Next(rule, DateOnly.FromDateTime(start), TimeOnly.FromDateTime(after) >= time ? passed : passed.AddDays(-1));
            return day?.ToDateTime(time);
        }

        var step = TimeSpan.FromMinutes(rule.Interval * (rule.Frequency == Frequency.Hourly ? 60L : 1L)).Ticks;
        var passedSteps = after < start ? 0 : ((after - start).Ticks / step) + 1;
        if (passedSteps >= rule.Count || (DateTime.MaxValue - start).Ticks / step < passedSteps)
        {
            return null;
        }

        var next = start.AddTicks(passedSteps * step);
        return DateOnly.FromDateTime(next) > rule.Until ? null : next;
    }

    static IEnumerable<DateOnly> Enumerate(RecurrenceRule rule, DateOnly start, DateOnly from)
    {
        var days = new List<DateOnly>();
        var left = rule.Count ?? int.MaxValue;
        var silent = from.Year;
        for (var index = FirstPeriod(rule, start, from); Period(rule, start, index) is { } period && period.Year - silent <= SilentYears; index++)
        {
            RecurrencePeriod.Fill(rule, start, period, days);
            foreach (var day in days)
            {
                if (day > rule.Until)
                {
                    yield break;
                }

                if (day >= start)
                {
                    silent = day.Year;
                    yield return day;
                    if (--left == 0)
                    {
                        yield break;
                    }
                }
            }

            if (period > rule.Until)
            {
                yield break;
            }
        }
    }

    static long FirstPeriod(RecurrenceRule rule, DateOnly start, DateOnly from) => rule.Frequency switch
    {
        Frequency.Daily => (from.DayNumber - start.DayNumber) / rule.Interval,
        Frequency.Weekly => (from.DayNumber - start.DayNumber) / 7 / rule.Interval,
        Frequency.Monthly => (((from.Year - start.Year) * 12) + from.Month - start.Month) / rule.Interval,
        _ => (from.Year - start.Year) / rule.Interval,
    };

    // Null past the end of the calendar.
    static DateOnly? Period(RecurrenceRule rule, DateOnly start, long index)
    {
        var steps = index * rule.Interval;
        switch (rule.Frequency)
        {
            case Frequency.Daily:
                return FromDayNumber(start.DayNumber + steps);
            case Frequency.Weekly:
                var intoWeek = ((int)start.DayOfWeek - (int)rule.WeekStart + 7) % 7;
                return FromDayNumber(Math.Max(0, start.DayNumber - intoWeek) + (steps * 7));
            case Frequency.Monthly:
                var months = (start.Year * 12L) + start.Month - 1 + steps;
                return months / 12 > 9999 ? null : new DateOnly((int)(months / 12), (int)(months % 12) + 1, 1);
            default:
                return start.Year + steps > 9999 ? null : new DateOnly((int)(start.Year + steps), 1, 1);
        }
    }

    static DateOnly? FromDayNumber(long day) => day > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)day);
}
