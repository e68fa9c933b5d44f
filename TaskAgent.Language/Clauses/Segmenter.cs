using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>Cuts a text into clauses: one per thing that is said.</summary>
static class Segmenter
{
    public static List<Clause> Cut(Reading reading, UnderstandingBuilder result)
    {
        var clauses = new List<Clause>();
        var first = 0;
        for (var i = 0; i < reading.Count; i++)
        {
            if (reading[i].Is(Tag.And) && i > first && (reading[i + 1].Is(Tag.Verb) || reading[i + 1].Phrase.Is(Tag.Verb)))
            {
                clauses.Add(new Clause(first, i));
                first = i + 1;
            }
        }

        if (first < reading.Count)
        {
            clauses.Add(new Clause(first, reading.Count));
        }

        return clauses;
    }
}
