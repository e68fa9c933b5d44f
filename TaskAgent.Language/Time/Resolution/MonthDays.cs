namespace TaskAgent.Language.Time.Resolution;

/// <summary>Days given by month and day, or by day alone (R5).</summary>
static class MonthDays
{
    // 29 February is at most eight years away.
    const int LeapCycle = 8;

    /// <summary>The day, or null where the calendar has none.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new DateOnly(year, month, day);

    /// <summary>R5: the month and day of this year, or of the next where it has passed.</summary>
    public static DateOnly? Coming(DateOnly today, int month, int day)
    {
        for (var year = today.Year; year <= today.Year + LeapCycle; year++)
        {
            if (Of(year, month, day) is { } date && date >= today)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The latest such day that is not after today; null where it is years ago.</summary>
    public static DateOnly? Latest(DateOnly today, int month, int day) =>
        Of(today.Year, month, day) is { } date && date <= today ? date : Of(today.Year - 1, month, day);

    /// <summary>R5: the day of this month, or of the next that has one where it has passed.</summary>
    public static DateOnly? Coming(DateOnly today, int day)
    {
        for (var i = 0; i < 3; i++)
        {
            var month = today.AddMonths(i);
            if (Of(month.Year, month.Month, day) is { } date && date >= today)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>"Friday the 13th": the next such day of a month that falls on the weekday; within two years there is one.</summary>
    public static DateOnly? Coming(DateOnly today, int day, DayOfWeek weekday)
    {
        for (var i = 0; i < 24; i++)
        {
            var month = today.AddMonths(i);
            if (Of(month.Year, month.Month, day) is { } date && date >= today && date.DayOfWeek == weekday)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Two digits of a year are of the century around today: '27, 99.</summary>
    public static int Year(int digits, DateOnly today)
    {
        if (digits > 99)
        {
            return digits;
        }

        var year = (today.Year / 100 * 100) + digits;
        return year > today.Year + 50 ? year - 100 : year;
    }

    public static DateOnly LastOfMonth(DateOnly day) =>
        new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
