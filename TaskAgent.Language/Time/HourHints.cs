using TaskAgent.Language.Time.Refiners;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time;

/// <summary>The words of a sentence that tell morning from evening: "breakfast", "dinner", "table for" (R3).</summary>
static class HourHints
{
    const int Reach = 12;

    public static DayHalf Around(Reading reading, TemporalMatch match)
    {
        if (match.Clock is not { Half: DayHalf.Unknown, IsPart: false })
        {
            return DayHalf.Unknown;
        }

        for (var i = match.First; i < match.End; i++)
        {
            // "weeknights" at 8
            if (Of(reading, i) is not DayHalf.Unknown and var hint)
            {
                return hint;
            }
        }

        for (var i = match.First - 1; i >= 0 && i >= match.First - Reach && !Sentence.Ends(reading, i); i--)
        {
            if (Of(reading, i) is not DayHalf.Unknown and var hint)
            {
                return hint;
            }
        }

        for (var i = match.End; i < reading.Count && i < match.End + Reach && !Sentence.Ends(reading, i); i++)
        {
            if (Of(reading, i) is not DayHalf.Unknown and var hint)
            {
                return hint;
            }
        }

        return DayHalf.Unknown;
    }

    static DayHalf Of(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        return token.Phrase.Is(Tag.HourHint) ? (DayHalf)token.Phrase.Value(Tag.HourHint)
            : token.Is(Tag.HourHint) ? (DayHalf)token.Value(Tag.HourHint)
            : DayHalf.Unknown;
    }
}
