using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>Makes days and times of what was said: half of the day, the day of a bare time, the user's zone, the first of a repetition.</summary>
sealed class Moments : IRefiner
{
    public string Name => nameof(Moments);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        List<Match>? result = null;
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i] is TemporalMatch match)
            {
                (result ??= [.. matches])[i] = Moment.Resolve(reading, match);
            }
        }

        return result ?? matches;
    }
}
