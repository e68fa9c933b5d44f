using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>Joins what stands beside each other, from the left, in one pass.</summary>
static class Pairs
{
    /// <summary>What two neighbours are together, or null.</summary>
    public delegate TemporalMatch? Joiner(Reading reading, TemporalMatch left, TemporalMatch right);

    public static IReadOnlyList<Match> Join(Reading reading, IReadOnlyList<Match> matches, Joiner join)
    {
        List<Match>? result = null;
        for (var i = 1; i < matches.Count; i++)
        {
            var last = result is null ? matches[i - 1] : result[^1];
            if (last is TemporalMatch left && matches[i] is TemporalMatch right && join(reading, left, right) is { } joined)
            {
                result ??= [.. matches.Take(i)];
                result[^1] = joined;
            }
            else
            {
                result?.Add(matches[i]);
            }
        }

        return result ?? matches;
    }
}
