using TaskAgent.Language.Time;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Layout;

/// <summary>"Weekend:" above or in front of a list: the coming weekend, which is no date elsewhere ("weekend bag").</summary>
static class Weekend
{
    /// <summary>The date that a header of nothing but "weekend" or "the weekend" shares; null for other words.</summary>
    public static TemporalMatch? Of(Reading reading, int first, int end)
    {
        first += reading.Is(first, "the") || reading.Is(first, "for") ? 1 : 0;
        first += reading.Is(first, "the") ? 1 : 0;
        if (end != first + 1 || !reading.Is(first, "weekend") || reading.MatchAt(first) is not null)
        {
            return null;
        }

        var today = reading.Context.Today;
        var sunday = Weeks.Within(today, 0, DayOfWeek.Sunday, DayOfWeek.Monday);
        var saturday = sunday.AddDays(-1);
        return new TemporalMatch(first, end, "weekend")
        {
            Date = new(saturday < today ? today : saturday, Certainty.Known),
            EndDate = sunday,
            Form = DayForm.Week,
            Precision = DuePrecision.Day,
            PeriodStart = saturday,
        };
    }
}
