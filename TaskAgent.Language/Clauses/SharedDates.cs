using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>R6: a leading date covers all clauses of its sentence, a trailing one its own; "all by Friday" covers all.</summary>
static class SharedDates
{
    public static void Spread(Reading reading, List<Clause> clauses, int from)
    {
        if (clauses.Count - from < 2)
        {
            return;
        }

        var shared = Leading(reading, clauses[from]) ?? ForAll(reading, clauses[^1]);
        if (shared is null)
        {
            return;
        }

        for (var i = from; i < clauses.Count; i++)
        {
            if (!Restarts(reading, clauses[i]) || i == from)
            {
                clauses[i].SharedDate = shared;
            }
        }
    }

    static TemporalMatch? Leading(Reading reading, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i += Math.Max(1, (int)reading[i].PhraseLength))
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true } match)
            {
                return match.End < clause.End ? match : null;
            }

            if (!reading[i].Is(Tag.Filler) && !reading[i].Phrase.Is(Tag.Filler) && !reading[i].Is(','))
            {
                return null;
            }
        }

        return null;
    }

    static TemporalMatch? ForAll(Reading reading, Clause last)
    {
        for (var i = last.First; i < last.End; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true } match)
            {
                if (reading.Is(i - 1, "all") || reading.Is(i - 1, "both") || reading.Is(i - 1, "everything") || (reading.Is(i - 2, "all") && reading.Is(i - 1, "due")))
                {
                    return match;
                }

                i = match.End - 1;
            }
        }

        return null;
    }

    // "... oh and we're out of milk": a new beginning
    static bool Restarts(Reading reading, Clause clause)
    {
        var at = clause.First;
        while (reading[at].Is(Tag.Filler))
        {
            at++;
        }

        return reading[at].Phrase.Is(Tag.OutOf);
    }
}
