namespace TaskAgent.Language.Time.Resolution;

/// <summary>Weekdays and weeks around a day (R1, R2).</summary>
static class Weeks
{
    /// <summary>The first day of the week that holds a day.</summary>
    public static DateOnly Start(DateOnly day, DayOfWeek weekStart) =>
        day.AddDays(-(((int)day.DayOfWeek - (int)weekStart + 7) % 7));

    /// <summary>R1: the next such weekday after a day; the same weekday is a week later.</summary>
    public static DateOnly After(DateOnly day, DayOfWeek weekday) =>
        day.AddDays((((int)weekday - (int)day.DayOfWeek + 6) % 7) + 1);

    /// <summary>The most recent such weekday before a day.</summary>
    public static DateOnly Before(DateOnly day, DayOfWeek weekday) =>
        day.AddDays(-((((int)day.DayOfWeek - (int)weekday + 6) % 7) + 1));

    /// <summary>The weekday within the week that lies so many weeks from a day's own.</summary>
    public static DateOnly Within(DateOnly day, int weeks, DayOfWeek weekday, DayOfWeek weekStart) =>
        Start(day, weekStart).AddDays((7 * weeks) + (((int)weekday - (int)weekStart + 7) % 7));

    /// <summary>R2: "this Friday". One that has passed can only mean the coming one.</summary>
    public static DateOnly This(DateOnly today, DayOfWeek weekday, DayOfWeek weekStart)
    {
        var day = Within(today, 0, weekday, weekStart);
        return day < today ? After(today, weekday) : day;
    }

    /// <summary>R2: "next Friday".</summary>
    public static DateOnly Next(DateOnly today, DayOfWeek weekday, LanguageSettings settings) =>
        settings.NextWeekday == NextWeekday.Nearest ? After(today, weekday) : Within(today, 1, weekday, settings.WeekStart);

    /// <summary>The n-th such weekday of a month, counted from the end for negative n; null where the month has no fifth.</summary>
    public static DateOnly? Nth(int year, int month, DayOfWeek weekday, int n)
    {
        var length = DateTime.DaysInMonth(year, month);
        var first = new DateOnly(year, month, 1);
        var day = 1 + (((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (n - 1));
        if (n < 0)
        {
            var last = new DateOnly(year, month, length);
            day = length - (((int)last.DayOfWeek - (int)weekday + 7) % 7) + (7 * (n + 1));
        }

        return day < 1 || day > length ? null : new DateOnly(year, month, day);
    }

    /// <summary>The n-th day of a month that is no Saturday or Sunday, counted from the end for negative n; null where there are fewer.</summary>
    public static DateOnly? NthWorkDay(int year, int month, int n)
    {
        var length = DateTime.DaysInMonth(year, month);
        var step = Math.Sign(n);
        var left = Math.Abs(n);
        for (var day = n < 0 ? length : 1; day >= 1 && day <= length; day += step)
        {
            var date = new DateOnly(year, month, day);
            if (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && --left == 0)
            {
                return date;
            }
        }

        return null;
    }
}
