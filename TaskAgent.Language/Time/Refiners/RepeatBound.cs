using TaskAgent.Language.Time.Days;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Time.Repeats;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>What another date of the sentence says about a repetition: its first day, its last, or the day it falls on.</summary>
static class RepeatBound
{
    // The rule with what the other match says about it; null where it says nothing.
    public static TemporalMatch? Bounded(Reading reading, TemporalMatch match, TemporalMatch other, bool near)
    {
        var rule = match.Rule!;
        if (other is { Duration: not null, Shift: { } span } && near && !span.IsClock && reading.Is(other.First, "for"))
        {
            return match with { Rule = rule with { Until = Pattern.AddDays(span.From(match.RuleStart ?? reading.Context.Today), -1), Count = null } };
        }

        if (other.Date is not { } date || other.Alternatives.Count > 0)
        {
            return null;
        }

        // monthly team lunch on the last Thursday
        if (rule is { Frequency: Frequency.Monthly, ByDay.Count: 0, ByMonthDay.Count: 0 } && other is { Passed: true, Form: DayForm.PointedWeekday, Weekday: { } pointed })
        {
            return match with { Rule = rule with { ByDay = [new(pointed, -1)] }, Clock = match.Clock ?? other.Clock, NeedsSupport = false };
        }

        // every month by the 5th
        if (near && other is { Lead: TimeLead.By or TimeLead.Before, Passed: false } && Placed(match, other, rule, date.Value) is { RuleStart: null } placed)
        {
            return placed;
        }

        // every day from Monday to Friday
        if (rule.Frequency == Frequency.Daily && other is { Form: DayForm.Weekday, EndDate: { } sunday } && sunday < date.Value.AddDays(6))
        {
            var days = Enumerable.Range(0, sunday.DayNumber - date.Value.DayNumber + 1).Select(i => new Recurrence.NthWeekday(date.Value.AddDays(i).DayOfWeek)).ToList();
            return match with { Rule = rule with { Frequency = Frequency.Weekly, ByDay = [.. Rules.WorkDays.Concat(Rules.Weekend).Where(days.Contains)] }, Clock = match.Clock ?? other.Clock };
        }

        // monthly budget review on the first Monday
        if (other.Place is { } place && rule is { Frequency: Frequency.Monthly, ByDay.Count: 0, ByMonthDay.Count: 0 })
        {
            return match with { Rule = rule with { ByDay = [place] }, Clock = match.Clock ?? other.Clock, NeedsSupport = false };
        }

        if (other.Modifier == TemporalModifier.UpTo || (near && other.Lead is TimeLead.Before or TimeLead.By && other.Clock is null))
        {
            return rule.Count is null && !other.Passed ? match with { Rule = rule with { Until = date.Value } } : null;
        }

        // every day for the next month
        if (near && other.IsTopic && reading.Is(other.End - 2, "next") && Coming(reading, other) is { } coming)
        {
            return match with { Rule = rule with { Until = coming, Count = null } };
        }

        // weekly sync with Ops on Tuesday
        if (!near && rule is { Frequency: Frequency.Weekly, ByDay.Count: 0 } && other is { Form: DayForm.Weekday, Weekday: { } weekday, Modifier: TemporalModifier.At, EndDate: null } && Sentence.OneThing(reading, match, other))
        {
            return match with { Rule = rule with { ByDay = [new(weekday)] }, Clock = match.Clock ?? other.Clock };
        }

        // every day for the next 3 weeks
        if (near && other is { Form: DayForm.Offset, Modifier: TemporalModifier.By, Clock: null })
        {
            return match with { Rule = rule with { Until = Pattern.AddDays(date.Value, -1), Count = null } };
        }

        // every Saturday May to September
        if (near && other is { Form: DayForm.Date, EndDate: { } lastDay, Lead: null } && rule.Frequency is Frequency.Daily or Frequency.Weekly)
        {
            return match with { RuleStart = date.Value, Rule = rule with { Until = lastDay, Count = null } };
        }

        if (near && other is { PeriodStart: { } start, IsTopic: false, Passed: false, Modifier: TemporalModifier.At } && Last(other, start) is { } last && rule.Frequency is Frequency.Daily or Frequency.Weekly)
        {
            return match with { RuleStart = start, Rule = rule with { Until = last, Count = null }, Clock = match.Clock ?? other.Clock };
        }

        if (other.Lead is TimeLead.Starting or TimeLead.From or TimeLead.After && !other.Passed)
        {
            return match with { RuleStart = date.Value, Clock = match.Clock ?? other.Clock, Rule = other is { EndDate: { } end, Form: not DayForm.Week } ? rule with { Until = end } : rule };
        }

        return near && other.Modifier == TemporalModifier.At ? Placed(match, other, rule, date.Value) : null;
    }

    static DateOnly? Coming(Reading reading, TemporalMatch period) =>
        period.Form == DayForm.Week ? Pattern.AddDays(reading.Context.Today, 6)
        : reading.Is(period.End - 1, "month") ? Pattern.AddDays(Pattern.AddMonths(reading.Context.Today, 1), -1)
        : null;

    // every Monday in April, every day this week
    static DateOnly? Last(TemporalMatch period, DateOnly start) =>
        period.Precision == DuePrecision.Week ? Pattern.AddDays(start, 6) : period.Precision == DuePrecision.Month ? period.Date!.Value.Value : null;

    // every year on May 5, Tuesdays weekly, the 15th monthly
    static TemporalMatch? Placed(TemporalMatch match, TemporalMatch other, RecurrenceRule rule, DateOnly day)
    {
        if (rule.ByDay.Count + rule.ByMonthDay.Count + rule.ByMonth.Count > 0)
        {
            return other.Form == DayForm.Date && !other.Passed && rule.Frequency == Frequency.Weekly ? match with { RuleStart = day, Clock = match.Clock ?? other.Clock } : null;
        }

        var placed = (rule.Frequency, other.Form) switch
        {
            (Frequency.Yearly, DayForm.Date or DayForm.Named) => rule with { ByMonth = [day.Month], ByMonthDay = [day.Day] },
            (Frequency.Monthly, DayForm.DayOfMonth) => rule with { ByMonthDay = [day.Day] },
            (Frequency.Weekly, DayForm.Weekday or DayForm.PointedWeekday) => rule with { ByDay = [new(day.DayOfWeek)] },
            _ => rule,
        };
        return placed == rule && other.Form is not (DayForm.Date or DayForm.Named or DayForm.PointedWeekday or DayForm.Offset)
            ? null
            : match with { Rule = placed, RuleStart = placed == rule ? day : null, Clock = match.Clock ?? other.Clock };
    }
}
