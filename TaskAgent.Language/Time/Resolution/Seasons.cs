using TaskAgent.Language.Time.Days;

namespace TaskAgent.Language.Time.Resolution;

/// <summary>Seasons as people count them: three whole months each, the other way round below the equator.</summary>
static class Seasons
{
    /// <param name="northern">3, 6, 9 or 12: its first month north of the equator.</param>
    /// <param name="settings">The currency tells the hemisphere, as it tells whose Mother's Day is meant.</param>
    public static int FirstMonth(int northern, LanguageSettings settings) =>
        settings.Currency is "AUD" or "NZD" or "ZAR" or "ARS" or "CLP" ? ((northern + 5) % 12) + 1 : northern;

    /// <summary>First day of the season that runs, or else of the next.</summary>
    public static DateOnly Coming(DateOnly today, int month)
    {
        var start = Pattern.AddMonths(new DateOnly(today.Year, month, 1), -12);
        while (Pattern.AddMonths(start, 3) <= today)
        {
            start = Pattern.AddYear(start);
        }

        return start;
    }

    public static Period Period(DateOnly start) =>
        new(TimeUnit.Quarter, start, MonthDays.LastOfMonth(Pattern.AddMonths(start, 2)));
}
