using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>The imperative at a token: how long it is, and what it asks for.</summary>
static class Imperative
{
    const int LongestName = 6;

    static readonly WordSet Calls = new("call ring buzz bell shout tinkle");

    static readonly WordSet Notes = new("line note email message text mail dm");

    /// <summary>Length of the imperative at a token; 0 if there is none. A word that is also a noun needs an object after it.</summary>
    public static int Length(Reading reading, int at, int end, bool first)
    {
        ref readonly var token = ref reading[at];
        if (reading.MatchAt(at) is not (null or PriorityMatch or HashtagMatch))
        {
            return 0;
        }

        if (token.Phrase.Is(Tag.Verb) && !token.Phrase.Is(Tag.TaskNoun))
        {
            return token.PhraseLength;
        }

        // "post office": the place
        if (token.Phrase.Is(Tag.Store) || token.Phrase.Is(Tag.Role))
        {
            return 0;
        }

        if (token.Phrase.Is(Tag.TaskNoun) || token.Phrase.Is(Tag.Goods) || (token.Phrase.Is(Tag.Topic) && !token.Phrase.Is(Tag.NounVerb)))
        {
            return 0;
        }

        if (token.Phrase.Is(Tag.NounVerb))
        {
            return token.PhraseLength;
        }

        if (token.Is(Tag.Verb))
        {
            return IsNoun(reading, at, end) ? 0 : 1;
        }

        return token.Is(Tag.NounVerb) && !token.Phrase.Is(Tag.Topic) && at + 1 < end && (HasObject(reading, at + 1) || (first && !token.Is(Tag.TaskNoun) && reading[at + 1].Kind == TokenKind.Word && !reading[at + 1].Is(Tag.Preposition) && !reading[at + 1].Is(Tag.Be) && !reading.Is(at + 1, "due"))) ? 1 : 0;
    }

    /// <summary>What the imperative at a token asks for.</summary>
    public static Verb Kind(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        if (Gives(reading, at) is { } given)
        {
            return given;
        }

        var lexeme = token.Phrase.Is(Tag.Verb) || token.Phrase.Is(Tag.NounVerb) ? token.Phrase : token.Lexeme;
        var value = lexeme.Is(Tag.Verb) ? lexeme.Value(Tag.Verb) : lexeme.Value(Tag.NounVerb);
        return value < 0 ? Verb.Do : (Verb)value;
    }

    // "give Marcus a call", "drop Ana a line", "shoot Tom an email": the noun says what is to be done
    static Verb? Gives(Reading reading, int at)
    {
        var gives = reading.Is(at, "give");
        if (!gives && !reading.Is(at, "drop") && !reading.Is(at, "shoot"))
        {
            return null;
        }

        for (var i = at + 2; i < at + LongestName; i++)
        {
            if (reading.Is(i, "a") || reading.Is(i, "an"))
            {
                return gives ? Calls.Has(reading.Words(i + 1)) ? Verb.Call : null : Notes.Has(reading.Words(i + 1)) ? Verb.Message : null;
            }
        }

        return null;
    }

    // "call with London team", "call at 3": the noun; "answer sheet", "move date" are left to the tables of phrases
    static bool IsNoun(Reading reading, int at, int end) =>
        at + 1 < end
        && (reading[at + 1].Is(Tag.Be)
            || (reading[at].Is(Tag.TaskNoun) && (reading.Is(at + 1, "with") || reading.Is(at + 1, "w") || reading.MatchAt(at + 1) is TemporalMatch && WithLater(reading, at + 1, end))));

    static bool WithLater(Reading reading, int at, int end)
    {
        var after = reading.MatchAt(at)!.End;
        return after < end && (reading.Is(after, "with") || reading.Is(after, "w"));
    }

    static bool HasObject(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        return token.Is(Tag.Article) || token.Is(Tag.Possessive) || token.Is(Tag.ObjectPronoun) || token.Capital || token.Literal
            || reading.MatchAt(at) is PhoneMatch
            || token.Kind is TokenKind.Mention or TokenKind.MailAddress or TokenKind.Code
            || token.Is(Tag.Role) || (token.Kind == TokenKind.Number && reading.MatchAt(at) is not TemporalMatch)
            || ((token.Is(Tag.Goods) || token.Phrase.Is(Tag.Goods)) && reading[at - 1].Is(Tag.NounVerb) && Kind(reading, at - 1) == Verb.Buy);
    }
}
