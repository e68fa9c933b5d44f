using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>What somebody has ahead: "I've got a haircut at 4 tomorrow". Not "I've got a haircut", "I got the milk".</summary>
static class ToCome
{
    /// <summary>How far away the day may stand; a bound keeps reading linear.</summary>
    const int Window = 16;

    /// <summary>Whether the verb at a token says so.</summary>
    public static bool Has(Reading reading, int verb, int end)
    {
        if (!reading.Is(verb, "got") || !reading[verb + 1].Is(Tag.Article))
        {
            return false;
        }

        for (var i = verb + 2; i < Math.Min(end, verb + Window); i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true, Passed: false, Date: { } date } && date.Value >= reading.Context.Today)
            {
                return true;
            }
        }

        return false;
    }
}
