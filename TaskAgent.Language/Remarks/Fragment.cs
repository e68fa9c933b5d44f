using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Remarks;

/// <summary>A verb without the thing it needs, as a message that was sent too soon: "buy", "show", "I need to send". Not "vacuum", "exercise".</summary>
sealed class Fragment : IClauseReader
{
    /// <summary>Verbs of no type that say nothing alone.</summary>
    static readonly WordSet Incomplete = new("show add remove delete make do take give put set keep use try list find open close move check start stop hold");

    public string Name => "fragment";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        var at = Lead.Skip(reading, clause.First, clause.End, out _);
        var length = reading[at].Phrase.Is(Tag.Verb) ? reading[at].PhraseLength : 1;
        if (clause.Verb.End > 0 || at + length != clause.End || at > clause.First && reading.MatchAt(at - 1) is not null || !NeedsObject(reading, at))
        {
            return false;
        }

        result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.Statement, Name));
        return true;
    }

    static bool NeedsObject(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        if (!token.Is(Tag.Verb) && !token.Phrase.Is(Tag.Verb) || token.Is(Tag.TaskNoun))
        {
            return false;
        }

        return Imperative.Kind(reading, at) is Verb.Buy or Verb.Get or Verb.PickUp or Verb.Send or Verb.Assign or Verb.Ask or Verb.Message || Incomplete.Has(reading.Words(at)) && token.PhraseLength == 1;
    }
}
