using TaskAgent.Language.Clauses;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Remarks;

/// <summary>What others do or have to do: "she has to renew her visa", "Tom bought a car", "my sister is moving on Saturday". Not "Bob: call him", "mom's birthday".</summary>
sealed class OtherPeople : IClauseReader
{
    /// <summary>Those to whom work is owed.</summary>
    static readonly WordSet Principals = new("client customer boss manager supervisor professor teacher landlord hr editor accountant");

    public string Name => "other-people";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        var at = Lead.Skip(reading, clause.First, clause.End, out var led);
        if (led || Subject(reading, at) is not (var verb and > 0) || verb >= clause.End || !Does(reading, verb) || IsOwed(reading, at, verb, clause.End))
        {
            return false;
        }

        result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.OtherPeople, Name));
        return true;
    }

    // "client wants the mockups by the 18th": what the writer is to deliver
    static bool IsOwed(Reading reading, int first, int verb, int end)
    {
        if (!Principals.Has(reading.Words(verb - 1)) || !(reading.Is(verb, "wants") || reading.Is(verb, "needs") || reading.Is(verb, "expects")) || !(reading[verb + 1].Is(Tag.Article) || reading[verb + 1].Is(Tag.Possessive)) || verb - first > 3)
        {
            return false;
        }

        for (var i = verb + 2; i < end; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true, Modifier: TemporalModifier.By })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token just past a subject that is not the writer; 0 without one.</summary>
    static int Subject(Reading reading, int at)
    {
        if (reading.Is(at, "people") || reading.Is(at, "everyone") || reading.Is(at, "everybody") || reading.Is(at, "somebody") || reading.Is(at, "someone"))
        {
            return at + 1;
        }

        if (reading[at].Is(Tag.SubjectPronoun) && reading[at].Value(Tag.SubjectPronoun) == 0)
        {
            return at + 1;
        }

        var possessed = reading[at].Is(Tag.Possessive) || reading[at].Is(Tag.Article);
        var first = possessed ? at + 1 : at;
        ref readonly var token = ref reading[first];
        if (token.Phrase.Is(Tag.Role) && possessed)
        {
            return first + token.PhraseLength;
        }

        if (token.Is(Tag.Role))
        {
            return first + 1;
        }

        // "John and Mary are getting married"
        if (token.Capital && token.Lexeme.Tags.IsEmpty && reading[first + 1].Is(Tag.And) && reading[first + 2] is { Capital: true, Lexeme.Tags.IsEmpty: true })
        {
            return first + 3;
        }

        var name = token.Kind == TokenKind.Word && token.Capital && !token.Literal && token.Lexeme.Tags.IsEmpty && (token.Flags & TokenFlags.Possessive) == 0;
        return !name ? 0 : reading[first + 1] is { Kind: TokenKind.Word, Capital: true, Lexeme.Tags.IsEmpty: true } ? first + 2 : first + 1;
    }

    static bool Does(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        var pronoun = reading[at - 1].Is(Tag.SubjectPronoun);
        var third = token.Kind == TokenKind.Word && token.Lexeme.Tags.IsEmpty && reading.Words(at).EndsWith("s") && (token.Flags & TokenFlags.Possessive) == 0
            && (reading[at - 2].Is(Tag.Possessive) || reading.Is(at - 1, "everyone") || reading.Is(at - 1, "everybody") || reading.Is(at - 1, "somebody") || reading.Is(at - 1, "someone"));
        if (third)
        {
            return true;
        }

        // "the kids loved the zoo"
        var past = token.Kind == TokenKind.Word && token.Lexeme.Tags.IsEmpty && !token.Capital && reading.Words(at) is { Length: > 4 } word && word.EndsWith("ed")
            && (reading[at + 1].Is(Tag.Article) || reading[at + 1].Is(Tag.Possessive) || reading[at + 1].Is(Tag.ObjectPronoun) || reading[at + 1].Is(Tag.Preposition));
        return past || token.Is(Tag.PastVerb) && !token.Is(Tag.Verb)
            || reading.Is(at, "has") || reading.Is(at, "had") || reading.Is(at, "wants") || reading.Is(at, "needs") || reading.Is(at, "will") || reading.Is(at, "would") || reading.Is(at, "likes") || reading.Is(at, "thinks") || reading.Is(at, "says") || reading.Is(at, "said") || reading.Is(at, "must") || reading.Is(at, "should") || reading.Is(at, "might") || reading.Is(at, "is") || reading.Is(at, "are") || reading.Is(at, "was") || reading.Is(at, "were") || reading.Is(at, "also") && pronoun
            || (pronoun && (token.Is(Tag.Verb) || token.Kind == TokenKind.Word));
    }
}
