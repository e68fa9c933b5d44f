using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Time.Repeats;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>"on Sunday, not Saturday", "every day except Sundays", "weekdays but not Friday": the day behind is left out.</summary>
sealed class Exclusions : IRefiner
{
    public string Name => nameof(Exclusions);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        List<Match>? result = null;
        for (var i = 0; i < matches.Count; i++)
        {
            var source = result ?? (IReadOnlyList<Match>)matches;
            var at = i - (matches.Count - source.Count);
            if (source[at] is not TemporalMatch match || (Length(reading, match.First) is var length && length == 0 && !AllBut(reading, at == 0 ? null : source[at - 1], match.First, ref length)))
            {
                continue;
            }

            result ??= [.. matches];
            var excluded = match with { First = match.First - length, Modifier = TemporalModifier.Except };
            result[at] = excluded;
            if (at > 0 && result[at - 1] is TemporalMatch rule && rule.Rule is not null && Without(rule.Rule, match) is { } left && excluded.First - rule.End <= 1)
            {
                result[at - 1] = rule with { Rule = left, End = match.End };
                result.RemoveAt(at);
            }
            else if (match.Rule is not null)
            {
                result[at] = excluded with { Rule = null, Clock = null, IsBound = true };
            }
        }

        return result ?? matches;
    }

    // "every day but Sunday"
    static bool AllBut(Reading reading, Match? before, int first, ref int length)
    {
        if (before is not TemporalMatch { Rule: not null } rule || rule.End != first - 1 || !reading.Is(first - 1, "but"))
        {
            return false;
        }

        length = 1;
        return true;
    }

    static int Length(Reading reading, int first)
    {
        for (var length = 3; length > 0; length--)
        {
            ref readonly var token = ref reading[first - length];
            if (length > 1 ? token.PhraseLength == length && token.Phrase.Is(Tag.Exclusion) : token.Is(Tag.Exclusion))
            {
                return length;
            }
        }

        return 0;
    }

    // Every day but some is every week on the others.
    static RecurrenceRule? Without(RecurrenceRule rule, TemporalMatch excluded)
    {
        var days = excluded.Rule?.ByDay ?? (excluded.Weekday is { } weekday ? [new(weekday)] : null);
        if (days is null || days.Count == 0 || rule is { Frequency: not (Frequency.Daily or Frequency.Weekly) } or { Interval: > 1 } || (rule.Frequency == Frequency.Weekly && rule.ByDay.Count == 0))
        {
            return null;
        }

        IEnumerable<NthWeekday> all = rule.Frequency == Frequency.Daily ? Rules.WorkDays.Concat(Rules.Weekend) : rule.ByDay;
        NthWeekday[] left = [.. all.Where(day => !days.Contains(day))];
        return left.Length == 0 ? null : rule with { Frequency = Frequency.Weekly, ByDay = left };
    }
}
