using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time;

/// <summary>A day and the clock time right after it are one moment: "tomorrow" + "at 2pm".</summary>
sealed class DayAndClock : IRefiner
{
    public string Name => "day-and-clock";

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        List<Match>? result = null;
        for (var i = 1; i < matches.Count; i++)
        {
            if (matches[i - 1] is TemporalMatch { Date.IsKnown: true, Time: null } day
                && matches[i] is TemporalMatch { Date.IsKnown: false, Time: not null } clock
                && day.End == clock.First)
            {
                result ??= [.. matches];
                result[i - 1 - (matches.Count - result.Count)] = day with { End = clock.End, Time = clock.Time, Precision = DuePrecision.Time };
                result.RemoveAt(i - (matches.Count - result.Count));
            }
        }

        return result ?? matches;
    }
}
