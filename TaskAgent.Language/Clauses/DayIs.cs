using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>A day and what is on it: "Tuesday is trash day", "tomorrow's the dentist". Not "Friday is my favorite day".</summary>
static class DayIs
{
    /// <summary>How far from the day its occasion may stand; a bound keeps reading linear.</summary>
    const int Window = 6;

    /// <summary>Whether the verb of such a sentence stands at a token, right behind its day.</summary>
    public static bool Says(Reading reading, int at) =>
        (reading.Is(at, "is") || reading.Is(at, "are") || reading.Is(at, "will")) && reading.MatchAt(at - 1) is TemporalMatch { CanBeDue: true };

    /// <summary>Whether something to do or to go to is named behind the verb.</summary>
    public static bool HasOccasion(Reading reading, int verb, int end)
    {
        for (var i = verb + 1; i < Math.Min(end, verb + 1 + Window); i++)
        {
            if (reading[i].Is(Tag.TaskNoun) || reading[i].Phrase.Is(Tag.TaskNoun) || reading.Is(i, "deadline") || reading.Is(i, "due"))
            {
                return true;
            }
        }

        return false;
    }
}
