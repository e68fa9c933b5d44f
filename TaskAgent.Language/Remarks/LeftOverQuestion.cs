using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Remarks;

/// <summary>Any question that is no polite request: "should I renew my passport?", "what's the weather". Not "can you call Bob?", "buy milk?".</summary>
sealed class LeftOverQuestion : IClauseReader
{
    public string Name => "question";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        var at = Lead.Skip(reading, clause.First, clause.End, out var led);
        if (!clause.Asks && DayIs.Says(reading, at))
        {
            return false;
        }

        var asks = !led && at < clause.End && (clause.Asks || !reading.Is(at + 1, "to")) && (reading[at].Is(Tag.QuestionWord) && !(reading.Is(at, "do") && !reading[at + 1].Is(Tag.SubjectPronoun)) && !reading[at].Capital | clause.Asks | reading[at + 1].Is(Tag.SubjectPronoun) | reading[at + 1].Is(Tag.Be)
            || (clause.Asks && Imperative.Length(reading, at, clause.End, first: true) == 0));
        if (asks)
        {
            result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.Question, Name));
        }

        return asks;
    }
}
