using TaskAgent.Language.Time.Resolution;

namespace TaskAgent.Language.Time.Days;

/// <summary>A week, weekend, month, quarter or year on the calendar.</summary>
readonly record struct Period(TimeUnit Unit, DateOnly First, DateOnly Last)
{
    /// <summary>The period so many units from a day's own.</summary>
    public static Period Of(TimeUnit unit, DateOnly today, int offset, DayOfWeek weekStart)
    {
        switch (unit)
        {
            case TimeUnit.Week or TimeUnit.Fortnight:
                var week = Pattern.AddDays(Weeks.Start(today, weekStart), 7L * offset * (unit == TimeUnit.Week ? 1 : 2));
                return new(TimeUnit.Week, week, Pattern.AddDays(week, 6));
            case TimeUnit.Weekend:
                // On its own Sunday "this weekend" began yesterday.
                var saturday = Pattern.AddDays(Weeks.Within(today, 0, DayOfWeek.Saturday, DayOfWeek.Monday), 7L * offset);
                return new(unit, saturday, Pattern.AddDays(saturday, 1));
            case TimeUnit.Quarter:
                var quarter = Pattern.AddMonths(new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1), 3 * offset);
                return new(unit, quarter, MonthDays.LastOfMonth(Pattern.AddMonths(quarter, 2)));
            case TimeUnit.Year:
                var year = Pattern.AddMonths(new DateOnly(today.Year, 1, 1), 12 * offset);
                return new(unit, year, new DateOnly(year.Year, 12, 31));
            default:
                return Month(Pattern.AddMonths(new DateOnly(today.Year, today.Month, 1), offset));
        }
    }

    public static Period Month(DateOnly first) => new(TimeUnit.Month, first, MonthDays.LastOfMonth(first));

    /// <summary>The quarter of a year, 1 to 4, or its half, 1 or 2.</summary>
    public static Period Part(int year, int number, bool half)
    {
        var months = half ? 6 : 3;
        var first = new DateOnly(year, ((number - 1) * months) + 1, 1);
        return new(TimeUnit.Quarter, first, MonthDays.LastOfMonth(first.AddMonths(months - 1)));
    }

    /// <summary>The day that stands for the period or for a part of it.</summary>
    public DateOnly At(PeriodEdge edge, DateOnly today)
    {
        var day = (edge, Unit) switch
        {
            (PeriodEdge.Start, TimeUnit.Week) => Weeks.Within(First, 0, DayOfWeek.Monday, First.DayOfWeek),
            (PeriodEdge.Start, _) => First,
            (PeriodEdge.Middle, TimeUnit.Week) => Weeks.Within(First, 0, DayOfWeek.Wednesday, First.DayOfWeek),
            (PeriodEdge.Middle, TimeUnit.Month) => First.AddDays(14),
            (PeriodEdge.Middle, TimeUnit.Quarter) => First.AddMonths(1).AddDays(14),
            (PeriodEdge.Middle, TimeUnit.Year) => new DateOnly(First.Year, 6, 30),
            (_, TimeUnit.Week) => Weeks.Within(First, 0, DayOfWeek.Friday, First.DayOfWeek),
            (PeriodEdge.End, _) => Last,
            (_, TimeUnit.Weekend) => First,
            _ => Last,
        };

        // The working week is over, or the weekend has begun: what is left of it is meant.
        return edge is PeriodEdge.Whole or PeriodEdge.Late && day < today && today <= Last ? today : day;
    }

    /// <summary>How exactly a part of the period is a day.</summary>
    public DuePrecision Precision(PeriodEdge edge) =>
        edge is not (PeriodEdge.Whole or PeriodEdge.Late) ? DuePrecision.Day
        : Unit == TimeUnit.Week ? DuePrecision.Week
        : Unit == TimeUnit.Weekend ? DuePrecision.Day
        : DuePrecision.Month;
}
