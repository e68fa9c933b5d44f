using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time;

/// <summary>The first day and time of a repetition, and its rule in the form of RFC 5545.</summary>
static class Repeating
{
    public static TemporalMatch Resolve(Reading reading, TemporalMatch match)
    {
        var rule = match.Rule!;
        if (match.IsQuota)
        {
            return match with { Recurrence = rule.ToString() };
        }

        var now = reading.Context.LocalNow;
        var start = match.RuleStart is { } said && said > reading.Context.Today ? said : reading.Context.Today;
        if (rule.IsWithinDay)
        {
            return Within(match, rule, now, start);
        }

        TimeOnly? time = match.Clock is { } clock ? Moment.TimeOf(clock, HourHints.Around(reading, match), reading.Settings) : null;
        if (time is { } t && start.ToDateTime(t) < now)
        {
            start = Pattern.AddDays(start, 1);
        }

        var first = FirstOf(rule, start);
        if (first is not { } day)
        {
            return match with { Passed = true, Recurrence = rule.ToString() };
        }

        return match with
        {
            Date = new(day, match.RuleStart == day ? Certainty.Known : Certainty.Implied),
            Time = time is { } at ? new(at, match.Clock!.Value.IsPart ? Certainty.Implied : Certainty.Known) : null,
            EndTime = match.EndClock is { } end ? Moment.TimeOf(end, DayHalf.Unknown, reading.Settings) : null,
            Precision = time is null ? DuePrecision.Day : DuePrecision.Time,
            Recurrence = rule.ToString(),
        };
    }

    static DateOnly? FirstOf(RecurrenceRule rule, DateOnly start)
    {
        foreach (var day in (rule with { Interval = rule.ByDay.Count + rule.ByMonthDay.Count > 0 ? 1 : rule.Interval, Count = null }).Occurrences(start))
        {
            return day;
        }

        return null;
    }

    // "every 2 hours": from the hour said, or from now.
    static TemporalMatch Within(TemporalMatch match, RecurrenceRule rule, DateTime now, DateOnly start)
    {
        var minutes = rule.Interval * (rule.Frequency == Frequency.Hourly ? 60 : 1);
        var first = start == DateOnly.FromDateTime(now) ? now.AddMinutes(Math.Min(minutes, 1_000_000)) : start.ToDateTime(new TimeOnly(9, 0));
        return match with
        {
            Date = new(DateOnly.FromDateTime(first), Certainty.Implied),
            Time = new(new TimeOnly(first.Hour, first.Minute), Certainty.Implied),
            Precision = DuePrecision.Time,
            Recurrence = rule.ToString(),
        };
    }
}
