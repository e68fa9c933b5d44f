using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>"Thursday or Friday", "the 15th or 16th", "at 5 or 6", "in a day or two", "10am PT / 1pm ET": the first counts, the words of both are used.</summary>
sealed class Either : IRefiner
{
    public string Name => nameof(Either);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        var joined = Pairs.Join(reading, matches, static (reading, one, other) =>
            Zoned(reading, one, other) ? one with { End = reading[other.End].Is(')') && reading[one.End].Is('(') ? other.End + 1 : other.End }
            : reading.Is(one.End, "or") && other.First == one.End + 1 && SameKind(one, other) ? one with { End = other.End, HasLead = true, NeedsSupport = one.NeedsSupport && other.NeedsSupport } : null);
        List<Match>? result = null;
        for (var i = 0; i < joined.Count; i++)
        {
            if (joined[i] is TemporalMatch match && reading.Is(match.End, "or") && Second(reading, match) is > 0 and var end)
            {
                (result ??= [.. joined])[i] = match with { End = end };
            }
        }

        return result ?? joined;
    }

    // "10am PT / 1pm ET", "1pm ET (10am PT)": one moment for people in two places
    static bool Zoned(Reading reading, TemporalMatch one, TemporalMatch other) =>
        other.First == one.End + 1 && reading[one.End].Sign is '/' or '(' or '|' or '=' && one is { Clock: not null, ZoneId: not null } && other is { Clock: not null, ZoneId: not null, Rule: null };

    static bool SameKind(TemporalMatch one, TemporalMatch other) =>
        one.Rule is null && other.Rule is null && one.Duration is null && other.Duration is null && !one.IsTopic && !other.IsTopic
        && ((one.Date is not null && other.Date is not null) || (one.Clock is not null && other.Clock is not null));

    // (at 5 or) 6, (the 15th or) 16th, (in an hour or) so, (in a day or) two
    static int Second(Reading reading, TemporalMatch match)
    {
        var at = match.End + 1;
        ref readonly var token = ref reading[at];
        var end = at + (reading[at + 1].Is(Tag.OrdinalSuffix) ? 2 : 1);
        return (match.Form == DayForm.Offset || (match.Clock is not null && reading.Is(at, "so"))) && (reading.Is(at, "so") || reading.Is(at, "two")) && Pattern.Ends(reading, at + 1) ? at + 1
            : (token.Kind == TokenKind.Number || token.Is(Tag.NumberWord)) && Pattern.Ends(reading, end) && (match.Clock is not null || match.Form is DayForm.DayOfMonth or DayForm.Date) ? end
            : 0;
    }
}
