using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>The part of a period that is named before it: "early (2027)", "the end of (summer)", "late in the (fall)", "mid-(winter)".</summary>
static class EdgeBefore
{
    const int Longest = 4;

    /// <summary>The part, and <paramref name="first"/> moved to its first word; <see cref="PeriodEdge.Whole"/> and unmoved without one.</summary>
    public static PeriodEdge Read(Reading reading, ref int first)
    {
        var before = reading[first - 1].Is('-') || reading.Is(first - 1, "the") ? first - 1 : first;
        for (var length = Longest; length > 0; length--)
        {
            ref readonly var token = ref reading[before - length];
            if (length > 1 ? token.PhraseLength == length && token.Phrase.Is(Tag.PeriodEdge) : token.Is(Tag.PeriodEdge))
            {
                first = before - length;
                return (PeriodEdge)(length > 1 ? token.Phrase : token.Lexeme).Value(Tag.PeriodEdge);
            }
        }

        return PeriodEdge.Whole;
    }
}
