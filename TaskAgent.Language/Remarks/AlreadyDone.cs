using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Remarks;

/// <summary>What is done: "bought milk", "I already called the bank", "the report is done", "have finished the deck". Not "sent items: clean up".</summary>
sealed class AlreadyDone : IClauseReader
{
    public string Name => "already-done";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        var at = Lead.Skip(reading, clause.First, clause.End, out var led);
        var done = (!led && Starts(reading, at, clause.End)) || Ends(reading, clause);
        if (done)
        {
            result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.AlreadyDone, Name));
        }

        return done;
    }

    static bool Starts(Reading reading, int at, int end)
    {
        if (reading[at].Is(Tag.SubjectPronoun) && !reading[at].Phrase.Is(Tag.LeadIn))
        {
            at++;
        }

        while (reading.Is(at, "already") || reading.Is(at, "just") || reading.Is(at, "have") || reading.Is(at, "finally") || reading.Is(at, "has") || reading.Is(at, "had"))
        {
            at++;
        }

        ref readonly var token = ref reading[at];
        return at < end && !Participle.Describes(reading, at, end) && !ToCome.Has(reading, at, end) && !token.Is(Tag.NounVerb) && !token.Phrase.Is(Tag.Verb)
            && (token.Phrase.Is(Tag.PastVerb) || (token.Is(Tag.PastVerb) && (!token.Is(Tag.Verb) || reading.Is(at - 1, "already") || reading.Is(at - 1, "have"))));
    }

    // "the report is done", "laundry: done", "call john done"
    static bool Ends(Reading reading, Clause clause)
    {
        var last = clause.End - 1;
        return last > clause.First && (reading.Is(last, "done") || reading.Is(last, "finished") || reading.Is(last, "completed"))
            && (reading[last - 1].Is(Tag.Be) || reading[last - 1].Is(':') || reading[last - 1].Is('-') || reading.Is(last - 1, "already") || reading[clause.First].Is(Tag.Verb) && last - clause.First <= 4 && !reading.Is(clause.First, "get") && !reading.Is(clause.First, "have"));
    }
}
