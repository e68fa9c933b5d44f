using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Days;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>Where a repetition starts and ends, and on which day it falls: "every weekday ... until end of April", "every other Tuesday starting March 24", "May 5 every year", "daily for 2 weeks".</summary>
sealed class RepeatBounds : IRefiner
{
    public string Name => nameof(RepeatBounds);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        var any = false;
        foreach (var match in matches)
        {
            any |= match is TemporalMatch { Rule: not null };
        }

        if (!any)
        {
            return matches;
        }

        var result = new List<Match>(matches);
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i] is TemporalMatch { Rule: not null })
            {
                After(reading, result, i);
                Before(reading, result, ref i);
            }
        }

        return result;
    }

    // Where it starts is read first: "for 4 weeks starting April 6" ends four weeks after April 6.
    static void After(Reading reading, List<Match> matches, int at)
    {
        for (var i = at + 1; i < matches.Count && matches[at] is TemporalMatch rule; i++)
        {
            if (matches[i] is not TemporalMatch next || next.Rule is not null || !Sentence.Same(reading, rule.End, next.First))
            {
                break;
            }

            if (next.Lead is TimeLead.Starting && Bounded(reading, rule, next, false) is { } bounded)
            {
                matches[at] = bounded;
                matches[i] = next with { IsBound = true };
            }
        }

        Behind(reading, matches, at);
    }

    static void Behind(Reading reading, List<Match> matches, int at)
    {
        for (var i = at + 1; i < matches.Count; i++)
        {
            var rule = (TemporalMatch)matches[at];
            if (matches[i] is not TemporalMatch next)
            {
                continue;
            }

            if (next.Rule is not null || !Sentence.Same(reading, rule.End, next.First))
            {
                return;
            }

            var gap = next.First - rule.End;
            var near = gap == 0 || (gap == 1 && (reading[rule.End].Is(',') || reading[rule.End].Is('(')));
            if (next.IsBound)
            {
                matches[at] = near ? rule with { End = next.End } : rule;
                if (near)
                {
                    matches.RemoveAt(i--);
                }

                continue;
            }

            if (Bounded(reading, rule, next, near) is not { } bounded)
            {
                continue;
            }

            matches[at] = bounded with { First = rule.First, End = near ? next.End : rule.End };
            if (near)
            {
                matches.RemoveAt(i--);
            }
            else
            {
                matches[i] = next with { IsBound = true };
            }
        }
    }

    static void Before(Reading reading, List<Match> matches, ref int at)
    {
        if (at == 0 || matches[at - 1] is not TemporalMatch { Rule: null } before || matches[at] is not TemporalMatch rule)
        {
            return;
        }

        var near = rule.First - before.End is 0 || (rule.First - before.End == 1 && reading[before.End].Is(','));

        // "in April, volunteer every Monday"
        var leads = Pattern.IsStart(reading, before.First) && before.Form is DayForm.Week or DayForm.Month;
        if (!Sentence.Same(reading, before.End, rule.First) || Bounded(reading, rule, before, near || leads) is not { } bounded)
        {
            return;
        }

        if (near)
        {
            matches[at] = bounded with { First = before.First, End = rule.End };
            matches.RemoveAt(--at);
        }
        else
        {
            matches[at] = bounded;
            matches[at - 1] = before with { IsBound = true };
        }
    }

    // The rule with what the other match says about it; null where it says nothing.
    static TemporalMatch? Bounded(Reading reading, TemporalMatch match, TemporalMatch other, bool near)
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
        if (!near && rule is { Frequency: Frequency.Weekly, ByDay.Count: 0 } && other is { Form: DayForm.Weekday, Weekday: { } weekday, Modifier: TemporalModifier.At, EndDate: null } && OneThing(reading, match, other))
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

    // Nothing between them begins another clause.
    static bool OneThing(Reading reading, TemporalMatch one, TemporalMatch other)
    {
        for (var i = Math.Min(one.End, other.End); i < Math.Max(one.First, other.First); i++)
        {
            if (reading[i].Is(Tag.And) || reading[i].Is(Tag.Then) || reading[i].Sign is ',' or ':')
            {
                return false;
            }
        }

        return true;
    }

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
