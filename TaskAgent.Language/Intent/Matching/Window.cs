using TaskAgent.Language.Time;

namespace TaskAgent.Language.Intent.Matching;

/// <summary>The days that a date stands for when it asks or selects: "this week" is seven days, whatever day it makes a task due.</summary>
static class Window
{
    public static (DateOnly From, DateOnly To) Of(TemporalMatch match, DateOnly date)
    {
        if (match.EndDate is { } end && end >= date)
        {
            return (date, end);
        }

        return match.Precision switch
        {
            DuePrecision.Week => (Monday(date), Monday(date).AddDays(6)),
            DuePrecision.Month => (new DateOnly(date.Year, date.Month, 1), date),
            _ => (date, date),
        };
    }

    static DateOnly Monday(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}
