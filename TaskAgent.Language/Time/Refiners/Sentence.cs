using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>How far the words of one sentence belong together.</summary>
static class Sentence
{
    /// <summary>Longer stretches are not looked through: it keeps every pass linear.</summary>
    const int Reach = 30;

    /// <summary>Whether nothing between two tokens ends the sentence.</summary>
    public static bool Same(Reading reading, int from, int to)
    {
        if (to - from > Reach)
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (Ends(reading, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether nothing between two matches begins another clause.</summary>
    public static bool OneThing(Reading reading, TemporalMatch one, TemporalMatch other)
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

    public static bool Ends(Reading reading, int at) =>
        reading[at].Kind is TokenKind.NewLine or TokenKind.End || reading[at].Sign is ';' or '!' or '?' || (reading[at].Is('.') && !reading[at + 1].Glued);
}
