using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Remarks;

/// <summary>What is not to be done: "don't call John", "no need to buy milk", "I won't go". Not "don't forget to call", "no-parking permit".</summary>
sealed class Negated : IClauseReader
{
    public string Name => "negated";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        var at = Lead.Skip(reading, clause.First, clause.End, out var led);
        if (reading[at].Is(Tag.SubjectPronoun))
        {
            at++;
        }

        if (reading[at].Is(Tag.Modal) && reading.Is(at + 1, "not"))
        {
            at++;
        }

        if (!Says(reading, at, led) || at >= clause.End)
        {
            return false;
        }

        result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.Negated, Name));
        return true;
    }

    static bool Says(Reading reading, int at, bool led)
    {
        ref readonly var token = ref reading[at];
        if (token.Phrase.Is(Tag.Negation) && !token.Phrase.Is(Tag.LeadIn))
        {
            return true;
        }

        var pronoun = reading[at - 1].Is(Tag.SubjectPronoun);
        return (reading.Is(at, "do") && reading.Is(at + 1, "not") && !token.Phrase.Is(Tag.LeadIn))
            || (token.Is(Tag.Negation) && !token.Phrase.Is(Tag.LeadIn) && !token.Phrase.Is(Tag.Priority)
                && (pronoun || led || (!reading.Is(at, "no") && (reading[at + 1].Is(Tag.Verb) || reading[at + 1].Is(Tag.NounVerb) || reading[at + 1].Phrase.Is(Tag.Verb) || reading.Is(at + 1, "need") || reading.Is(at + 1, "have") || reading.Is(at + 1, "worry") || reading.Is(at + 1, "think") || reading.Is(at + 1, "know") || reading.Is(at + 1, "feel") || reading.Is(at + 1, "care") || reading.Is(at + 1, "sure") || reading.Is(at + 1, "bother") || (reading.Is(at, "not") && reading.Words(at + 1).EndsWith("ing", StringComparison.OrdinalIgnoreCase))))));
    }
}
