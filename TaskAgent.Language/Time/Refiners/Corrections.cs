using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>"Tuesday, no, Wednesday", "at 10, no wait, 11", "the 5th, sorry, the 6th": the later one counts, and what only the earlier one said stays.</summary>
sealed class Corrections : IRefiner
{
    const int LongestGap = 7;

    public string Name => nameof(Corrections);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches) =>
        Pairs.Join(reading, matches, static (reading, said, meant) => Corrects(reading, said.End, meant.First) && SameKind(said, meant) ? Closed(reading, said, Corrected(said, meant)) : null);

    // "at 3 (actually 4)": the bracket closes with it.
    static TemporalMatch Closed(Reading reading, TemporalMatch said, TemporalMatch meant) =>
        reading[said.End].Is('(') && reading[meant.End].Is(')') ? meant with { End = meant.End + 1 } : meant;

    // Between them stand only words of correction, fillers and signs.
    static bool Corrects(Reading reading, int from, int to)
    {
        var found = false;
        if (to - from > LongestGap)
        {
            return false;
        }

        for (var i = from; i < to;)
        {
            ref readonly var token = ref reading[i];
            var phrase = token.Phrase.Is(Tag.TimeCorrection) && i + token.PhraseLength <= to;
            if (phrase || token.Is(Tag.TimeCorrection))
            {
                found = true;
                i += phrase ? token.PhraseLength : 1;
            }
            else if (token.Sign is ',' or '-' or '.' or '(' or '…' || token.Is(Tag.Filler) || reading.Is(i, "um") || reading.Is(i, "uh") || reading.Is(i, "er") || reading.Is(i, "oh") || reading.Is(i, "that") || reading.Is(i, "it") || reading.Is(i, "is") || reading.Is(i, "that's"))
            {
                i++;
            }
            else
            {
                return false;
            }
        }

        return found;
    }

    static bool SameKind(TemporalMatch said, TemporalMatch meant) =>
        said.Duration is null && meant.Duration is null && ((said.Date is not null && meant.Date is not null) || (said.Clock is not null && meant.Clock is not null) || (said.Rule is not null && meant.Rule is not null));

    static TemporalMatch Corrected(TemporalMatch said, TemporalMatch meant)
    {
        var dated = meant.Date is not null || meant.Rule is not null ? meant : said;
        return dated with
        {
            First = said.First,
            End = meant.End,
            Recognizer = meant.Recognizer,
            Clock = meant.Clock ?? said.Clock,
            EndClock = meant.Clock is null ? said.EndClock : meant.EndClock,
            ZoneId = meant.ZoneId ?? said.ZoneId,
            Rule = meant.Rule ?? said.Rule,
            Modifier = meant.Modifier != TemporalModifier.At ? meant.Modifier : said.Modifier,
            NeedsSupport = false,
            HasLead = true,
        };
    }
}
