using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Remarks;

/// <summary>What depends on something or only muses: "If it rains, cancel the picnic", "I wish I could paint", "we talked about maybe moving". Not "if possible, call Bob".</summary>
sealed class Hypothetical : IClauseReader
{
    public string Name => "hypothetical";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        if (!clause.IsConditional && !Muses(reading, clause))
        {
            return false;
        }

        result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.Hypothetical, Name));
        return true;
    }

    static bool Muses(Reading reading, Clause clause)
    {
        var at = clause.First;
        var maybe = false;
        while (at < clause.End && (reading[at].Is(Tag.Filler) || reading[at].Is(',')))
        {
            maybe |= reading.Is(at, "maybe") || reading.Is(at, "perhaps");
            at++;
        }

        if (reading[at].Is(Tag.SubjectPronoun) && !reading[at].Phrase.Is(Tag.LeadIn))
        {
            return maybe || Verb(reading, at + 1);
        }

        // "maybe I should learn guitar, who knows"
        if (reading.Is(clause.End - 2, "who") && reading.Is(clause.End - 1, "knows") && clause.End - at > 2)
        {
            return true;
        }

        return (reading[at].Phrase.Is(Tag.LeadIn) && reading.Is(at, "we") && Dreams(reading, at, clause.End)) || (reading.Is(at, "it") && reading.Is(at + 1, "would") && reading.Is(at + 2, "be")) || (reading.Is(at, "wouldn't") && reading.Is(at + 1, "it"))
            || (reading.Is(at, "might") && clause.End - at > 1) || (reading.Is(at, "thinking") && (reading.Is(at + 1, "about") || reading.Is(at + 1, "of"))) || (reading.Is(at, "wish") && at == clause.First && (reading[at + 1].Is(Tag.SubjectPronoun) || reading.Is(at + 1, "that")));
    }

    // "we should totally go to Japan one day"
    static bool Dreams(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.Is(i, "totally") || reading.Is(i, "definitely") || reading.Is(i, "someday") || (reading.Is(i, "one") && reading.Is(i + 1, "day") && i + 2 == end))
            {
                return true;
            }
        }

        return false;
    }

    static bool Verb(Reading reading, int at) =>
        reading.Is(at, "wish") || reading.Is(at, "wonder") || reading.Is(at, "wondered") || reading.Is(at, "dreamed") || reading.Is(at, "dreamt") || reading.Is(at, "hope") || reading.Is(at, "might") || reading.Is(at, "may") || reading.Is(at, "could") || reading.Is(at, "would")
        || (reading.Is(at, "was") && (reading.Is(at + 1, "thinking") || reading.Is(at + 1, "wondering"))) || (reading.Is(at, "am") && reading.Is(at + 1, "thinking"))
        || reading.Is(at, "thinking") || reading.Is(at, "wondering") || reading.Is(at, "considering")
        || ((reading.Is(at, "talked") || reading.Is(at, "thought") || reading.Is(at, "spoke") || reading.Is(at, "chatted") || reading.Is(at, "joked")) && reading.Is(at + 1, "about"));
}
