namespace TaskAgent.Language.Time.Resolution;

/// <summary>A day written in two or three numbers, read in the user's order unless only the other one is a date (R5).</summary>
/// <param name="Date">The day; for a reading that has just passed, that passed day.</param>
/// <param name="IsOpen">Whether the usual reading passed lately and the other is a date too: nobody but the writer knows.</param>
/// <param name="Other">The other reading, where <paramref name="IsOpen"/>.</param>
readonly record struct SlashedDate(DateOnly Date, bool IsOpen, DateOnly? Other)
{
    /// <summary>Two numbers and no year: 3/18.</summary>
    public static SlashedDate? Read(int first, int second, DateOnly today, LanguageSettings settings)
    {
        var dayFirst = settings.DateOrder == DateOrder.DayFirst;
        var (month, day) = dayFirst ? (second, first) : (first, second);
        if (MonthDays.Coming(today, month, day) is not { } date)
        {
            return MonthDays.Coming(today, day, month) is { } turned ? new SlashedDate(turned, false, null) : null;
        }

        if (date.Year == today.Year || month == day || day > 12)
        {
            return new SlashedDate(date, false, null);
        }

        var passed = MonthDays.Latest(today, month, day);
        return passed is { } before && today.DayNumber - before.DayNumber < settings.AskAboutPassedDays
            ? new SlashedDate(before, true, MonthDays.Coming(today, day, month))
            : new SlashedDate(date, false, null);
    }

    /// <summary>Two numbers and a year: 3/18/2026, or 18/3/2026 in any locale.</summary>
    public static DateOnly? Read(int first, int second, int year, DateOnly today, LanguageSettings settings)
    {
        year = MonthDays.Year(year, today);
        var monthFirst = MonthDays.Of(year, first, second);
        var dayFirst = MonthDays.Of(year, second, first);
        return settings.DateOrder == DateOrder.DayFirst ? dayFirst ?? monthFirst : monthFirst ?? dayFirst;
    }
}
