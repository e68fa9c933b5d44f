using TaskAgent.Language.Time.Recurrence;

namespace TaskAgent.Language.Time.Repeats;

/// <summary>Rules from what was said.</summary>
static class Rules
{
    public static readonly NthWeekday[] WorkDays =
        [new(DayOfWeek.Monday), new(DayOfWeek.Tuesday), new(DayOfWeek.Wednesday), new(DayOfWeek.Thursday), new(DayOfWeek.Friday)];

    public static readonly NthWeekday[] Weekend = [new(DayOfWeek.Saturday), new(DayOfWeek.Sunday)];

    /// <summary>Every so many units; null for a unit that does not repeat.</summary>
    public static RecurrenceRule? Every(int interval, TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => Of(Frequency.Minutely, interval),
        TimeUnit.Hour => Of(Frequency.Hourly, interval),
        TimeUnit.Day => Of(Frequency.Daily, interval),
        TimeUnit.WorkDay => Of(Frequency.Weekly, 1) with { ByDay = WorkDays },
        TimeUnit.Week => Of(Frequency.Weekly, interval),
        TimeUnit.Weekend => Of(Frequency.Weekly, interval) with { ByDay = Weekend },
        TimeUnit.Fortnight => Of(Frequency.Weekly, interval * 2),
        TimeUnit.Month => Of(Frequency.Monthly, interval),
        TimeUnit.Quarter => Of(Frequency.Monthly, interval * 3),
        _ => Of(Frequency.Yearly, interval),
    };

    public static RecurrenceRule Of(Frequency frequency, int interval = 1) => new() { Frequency = frequency, Interval = Math.Clamp(interval, 1, 9999) };

    public static RecurrenceRule Yearly(int month, int day) =>
        new() { Frequency = Frequency.Yearly, ByMonth = [month], ByMonthDay = [day] };

    /// <summary>99 is how "last" is counted in the vocabulary.</summary>
    public static int Place(int ordinal) => ordinal == 99 ? -1 : ordinal;
}
