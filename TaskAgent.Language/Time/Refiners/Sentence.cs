using TaskAgent.Language.Tokens;

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

    public static bool Ends(Reading reading, int at) =>
        reading[at].Kind is TokenKind.NewLine or TokenKind.End || reading[at].Sign is ';' or '!' or '?' || (reading[at].Is('.') && !reading[at + 1].Glued);
}
