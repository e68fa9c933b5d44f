using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Remarks;

/// <summary>What somebody says in a story: the boss says "call me Friday", "in the movie he buys a house". Not: buy the book "Call Me".</summary>
sealed class QuotedSpeech : IClauseReader
{
    public string Name => "quoted-speech";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (Speech(reading, i) || Fiction(reading, i))
            {
                result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.Quoted, Name));
                return true;
            }
        }

        return false;
    }

    static bool Speech(Reading reading, int at) =>
        (reading.Is(at, "says") || reading.Is(at, "said") || reading.Is(at, "goes") || reading.Is(at, "asked") || reading.Is(at, "wrote") || reading.Is(at, "like") || reading.Is(at, "yelled") || reading.Is(at, "told"))
        && (reading[at + 1].Literal || (reading[at + 1].Is(',') && reading[at + 2].Literal) || (reading[at + 1].Is(':') && reading[at + 2].Literal) || (reading[at + 2].Literal && reading.Is(at, "told")));

    static bool Fiction(Reading reading, int at) =>
        reading.Is(at, "in") && (reading.Is(at + 1, "the") || reading.Is(at + 1, "a") || reading.Is(at + 1, "my") || reading.Is(at + 1, "that") || reading.Is(at + 1, "this"))
        && (reading.Is(at + 2, "movie") || reading.Is(at + 2, "film") || reading.Is(at + 2, "dream") || reading.Is(at + 2, "novel") || reading.Is(at + 2, "song") || reading.Is(at + 2, "show"))
        && at <= 3;
}
