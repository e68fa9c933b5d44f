using TaskAgent.Language.Layout;
using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>Finds the ends of sentences in a line.</summary>
static class Sentences
{
    /// <summary>The token just past the sentence that starts at <paramref name="first"/>, its closing punctuation included.</summary>
    public static int End(Reading reading, int first, int limit)
    {
        var depth = 0;
        var number = LineMarks.IsNumbered(reading, first) ? reading[first].Number : LineMarks.IsNumbered(reading, first - 2) ? reading[first - 2].Number : 0;
        var lettered = LineMarks.IsLettered(reading, first) || LineMarks.IsLettered(reading, first - 2);
        for (var i = first; i < limit; i++)
        {
            if (lettered && i > first + 1 && depth <= 0 && LineMarks.IsLettered(reading, i))
            {
                return i;
            }

            ref readonly var token = ref reading[i];
            depth += token.Is('(') ? 1 : token.Is(')') && depth > 0 ? -1 : 0;
            if (depth <= 0 && !(i == first + 1 && number > 0) && reading.MatchAt(i) is not PriorityMatch && Closes(reading, i, limit))
            {
                while (i + 1 < limit && reading[i + 1].Sign is '.' or '!' or '?' or ')' && reading[i + 1].Glued)
                {
                    i++;
                }

                return i + 1;
            }

            if (i > first && !reading[i].Glued && LineMarks.IsNumbered(reading, i) && (reading[i + 1].Is(')') || (number > 0 && reading[i].Number == number + 1)))
            {
                return i;
            }
        }

        return limit;
    }

    static bool Closes(Reading reading, int at, int limit) => reading[at].Sign switch
    {
        ';' => true,
        '!' or '?' => at + 1 >= limit || !reading[at + 1].Glued || reading[at + 1].Sign is '!' or '?',
        '.' => reading[at].Glued && IsStop(reading, at, limit),
        _ => false,
    };

    static bool IsStop(Reading reading, int at, int limit)
    {
        if (at + 1 >= limit)
        {
            return true;
        }

        ref readonly var before = ref reading[at - 1];
        ref readonly var after = ref reading[at + 1];
        if (after.Glued || before.Is(Tag.PersonTitle) || (!after.Capital && reading.MatchAt(at) is TemporalMatch))
        {
            return false;
        }

        var initial = before.Kind == TokenKind.Word && before.Length == 1 && before.Capital;
        return !(initial || before.Is(Tag.Abbreviation)) || (after.Capital && !initial && !before.Is(Tag.Street));
    }
}
