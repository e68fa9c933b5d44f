namespace TaskAgent.Language.Time.Recurrence;

/// <summary>The days that one period (a day, week, month or year) of a rule holds, in order, before COUNT and UNTIL.</summary>
static class RecurrencePeriod
{
    public static void Fill(RecurrenceRule rule, DateOnly start, DateOnly period, List<DateOnly> days)
    {
        days.Clear();
        switch (rule.Frequency)
        {
            case Frequency.Daily:
                Add(period, FitsMonth(rule, period) && FitsMonthDay(rule, period) && FitsWeekday(rule, period), days);
                break;
            case Frequency.Weekly:
                Week(rule, start, period, days);
                break;
            case Frequency.Monthly:
                Add(rule, start, period, days);
                break;
            default:
                Year(rule, start, period, days);
                break;
        }

        Choose(rule, days);
    }

    static void Add(DateOnly day, bool fits, List<DateOnly> days)
    {
        if (fits)
        {
            days.Add(day);
        }
    }

    static void Week(RecurrenceRule rule, DateOnly start, DateOnly period, List<DateOnly> days)
    {
        for (var i = 0; i < 7 && period.DayNumber + i <= DateOnly.MaxValue.DayNumber; i++)
        {
            var day = period.AddDays(i);
            Add(day, FitsMonth(rule, day) && (rule.ByDay.Count == 0 ? day.DayOfWeek == start.DayOfWeek : FitsWeekday(rule, day)), days);
        }
    }

    // One month of a monthly rule, or of a yearly rule with BYMONTH or BYMONTHDAY.
    static void Add(RecurrenceRule rule, DateOnly start, DateOnly month, List<DateOnly> days)
    {
        if (!FitsMonth(rule, month))
        {
            return;
        }

        var length = DateTime.DaysInMonth(month.Year, month.Month);
        for (var i = 1; i <= length; i++)
        {
            var day = new DateOnly(month.Year, month.Month, i);
            var fits = rule.ByDay.Count == 0 && rule.ByMonthDay.Count == 0
                ? i == start.Day
                : FitsMonthDay(rule, day) && FitsCounted(rule, day, i, length);
            Add(day, fits, days);
        }
    }

    static void Year(RecurrenceRule rule, DateOnly start, DateOnly period, List<DateOnly> days)
    {
        if (rule.ByMonth.Count == 0 && rule.ByMonthDay.Count == 0 && rule.ByDay.Count == 0)
        {
            if (start.Day <= DateTime.DaysInMonth(period.Year, start.Month))
            {
                days.Add(new DateOnly(period.Year, start.Month, start.Day));
            }
        }
        else if (rule.ByMonth.Count > 0 || rule.ByMonthDay.Count > 0)
        {
            for (var month = 1; month <= 12; month++)
            {
                Add(rule, start, new DateOnly(period.Year, month, 1), days);
            }
        }
        else
        {
            var length = DateTime.IsLeapYear(period.Year) ? 366 : 365;
            for (var i = 1; i <= length; i++)
            {
                var day = DateOnly.FromDayNumber(period.DayNumber + i - 1);
                Add(day, FitsCounted(rule, day, i, length), days);
            }
        }
    }

    static void Choose(RecurrenceRule rule, List<DateOnly> days)
    {
        if (rule.BySetPos.Count == 0)
        {
            return;
        }

        var all = days.ToArray();
        days.Clear();
        for (var i = 0; i < all.Length; i++)
        {
            Add(all[i], rule.BySetPos.Contains(i + 1) || rule.BySetPos.Contains(i - all.Length), days);
        }
    }

    static bool FitsMonth(RecurrenceRule rule, DateOnly day) => rule.ByMonth.Count == 0 || rule.ByMonth.Contains(day.Month);

    static bool FitsMonthDay(RecurrenceRule rule, DateOnly day) =>
        rule.ByMonthDay.Count == 0 ||
        rule.ByMonthDay.Contains(day.Day) ||
        rule.ByMonthDay.Contains(day.Day - DateTime.DaysInMonth(day.Year, day.Month) - 1);

    static bool FitsWeekday(RecurrenceRule rule, DateOnly day) => FitsCounted(rule, day, 0, 0);

    static bool FitsCounted(RecurrenceRule rule, DateOnly day, int place, int length)
    {
        foreach (var by in rule.ByDay)
        {
            if (by.Day == day.DayOfWeek &&
                (by.Ordinal == 0 || by.Ordinal == (place + 6) / 7 || -by.Ordinal == (length - place + 7) / 7))
            {
                return true;
            }
        }

        return rule.ByDay.Count == 0;
    }
}
