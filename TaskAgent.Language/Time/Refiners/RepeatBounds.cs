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
                Merge(reading, result, i);
                After(reading, result, i);
                Before(reading, result, ref i);
            }
        }

        return result;
    }

    // "bi-weekly payroll on Fridays": the one says how often, the other when.
    static void Merge(Reading reading, List<Match> matches, int at)
    {
        for (var i = at + 1; i < matches.Count && matches[at] is TemporalMatch { Rule: { Frequency: Frequency.Weekly, Interval: > 1, ByDay.Count: 0 } rule } often; i++)
        {
            if (matches[i] is TemporalMatch { Rule: { Frequency: Frequency.Weekly, Interval: 1, ByDay.Count: > 0 } days } named && Sentence.OneThing(reading, often, named))
            {
                matches[i] = named with { Rule = days with { Interval = rule.Interval } };
                matches[at] = often with { Rule = null, Clock = null, IsBound = !often.NeedsSupport };
                return;
            }
        }
    }

    // Where it starts is read first: "for 4 weeks starting April 6" ends four weeks after April 6.
    static void After(Reading reading, List<Match> matches, int at)
    {
        for (var i = at + 1; i < matches.Count && matches[at] is TemporalMatch { Rule: not null } rule; i++)
        {
            if (matches[i] is not TemporalMatch next || next.Rule is not null || !Sentence.Same(reading, rule.End, next.First))
            {
                break;
            }

            if (next.Lead is TimeLead.Starting && RepeatBound.Bounded(reading, rule, next, false) is { } bounded)
            {
                matches[at] = bounded;
                matches[i] = next with { IsBound = true };
            }
        }

        if (matches[at] is TemporalMatch { Rule: not null })
        {
            Behind(reading, matches, at);
        }
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

            if (RepeatBound.Bounded(reading, rule, next, near) is not { } bounded)
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
        if (at == 0 || matches[at - 1] is not TemporalMatch { Rule: null } before || matches[at] is not TemporalMatch { Rule: not null } rule)
        {
            return;
        }

        var near = rule.First - before.End is 0 || (rule.First - before.End == 1 && reading[before.End].Is(','));

        // "in April, volunteer every Monday"
        var leads = Pattern.IsStart(reading, before.First) && before.Form is DayForm.Week or DayForm.Month;
        if (!Sentence.Same(reading, before.End, rule.First) || RepeatBound.Bounded(reading, rule, before, near || leads) is not { } bounded)
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
}
