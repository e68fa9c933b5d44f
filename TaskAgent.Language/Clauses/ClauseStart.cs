using TaskAgent.Language.Recognition;
using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>Whether something new is said from a token on.</summary>
static class ClauseStart
{
    /// <summary>So many words, dates and signs may stand before an imperative; a bound keeps cutting linear.</summary>
    const int LongestLead = 40;

    /// <summary>Skips what may stand before an imperative: fillers, a date, a priority. Says whether "I need to" or the like was among it.</summary>
    public static int SkipLead(Reading reading, int at, int end, out bool led)
    {
        led = false;
        for (var steps = 0; at < end && steps < LongestLead; steps++)
        {
            ref readonly var token = ref reading[at];
            if (reading.MatchAt(at) is TemporalMatch or PriorityMatch { Attribute: false })
            {
                at = reading.MatchAt(at)!.End;
            }
            else if (token.Phrase.Is(Tag.LeadIn) || token.Phrase.Is(Tag.RemindMe) || token.Phrase.Is(Tag.OutOf))
            {
                led = true;
                at += token.PhraseLength;
            }
            else if (token.Is(Tag.LeadIn))
            {
                led = true;
                at++;
            }
            else if (token.Phrase.Is(Tag.Filler) || token.Phrase.Is(Tag.Then))
            {
                at += token.PhraseLength;
            }
            else if (Address(reading, at) is var address and > 0)
            {
                at += address;
            }
            else if (token.Is(Tag.Filler) || token.Is(Tag.Then) || token.Is(',') || token.Is(':') || IsAlready(reading, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Length of a name that a request is addressed to: "Alex, can you", "Alex: please"; 0 without one.</summary>
    public static int Address(Reading reading, int at) =>
        reading[at] is { Kind: TokenKind.Word, Capital: true, Literal: false } or { Kind: TokenKind.Mention }
        && !reading[at].Is(Tag.Verb)
        && reading[at + 1].Sign is ',' or ':' or '-'
        && (reading[at + 2].Phrase.Is(Tag.LeadIn) || reading[at + 2].Is(Tag.LeadIn) || reading[at + 2].Phrase.Is(Tag.RemindMe)) ? 2 : 0;

    /// <summary>Length of the imperative at a token; 0 if there is none. A word that is also a noun needs an object after it.</summary>
    public static int VerbLength(Reading reading, int at, int end, bool first)
    {
        ref readonly var token = ref reading[at];
        if (reading.MatchAt(at) is not null and not PriorityMatch)
        {
            return 0;
        }

        if (token.Phrase.Is(Tag.Verb) && !token.Phrase.Is(Tag.TaskNoun))
        {
            return token.PhraseLength;
        }

        if (token.Phrase.Is(Tag.TaskNoun))
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

        return token.Is(Tag.NounVerb) && at + 1 < end && (HasObject(reading, at + 1) || (first && !token.Is(Tag.TaskNoun) && reading[at + 1].Kind == TokenKind.Word && !reading[at + 1].Is(Tag.Preposition) && !reading[at + 1].Is(Tag.Be))) ? 1 : 0;
    }

    /// <summary>Whether a new clause starts at <paramref name="at"/>, after a conjunction or comma; <paramref name="leftStart"/> is where the words of the clause before start.</summary>
    public static bool Is(Reading reading, int leftStart, int separator, int at, int end)
    {
        var start = SkipLead(reading, at, end, out var led);
        if (led)
        {
            return start < end;
        }

        if (start >= end)
        {
            return false;
        }

        var leftVerb = VerbLength(reading, leftStart, separator, first: true);
        if (VerbLength(reading, start, end, first: false) is var verb and > 0)
        {
            return StartsAnother(reading, leftStart, leftVerb, separator, start, verb, end);
        }

        if (IsPast(reading, start))
        {
            return IsPast(reading, leftStart) || !IsPronoun(reading, leftStart);
        }

        return reading[start].Is(Tag.Negation) && VerbLength(reading, start + reading[start].PhraseLength, end, first: false) > 0;
    }

    /// <summary>A past tense, with or without its subject: "bought milk", "I already called".</summary>
    public static bool IsPast(Reading reading, int at)
    {
        if (reading[at].Is(Tag.SubjectPronoun))
        {
            at++;
            while (IsAlready(reading, at) || reading.Is(at, "have"))
            {
                at++;
            }
        }

        return reading[at].Is(Tag.PastVerb) || reading[at].Phrase.Is(Tag.PastVerb);
    }

    static bool IsPronoun(Reading reading, int at) => reading[at].Is(Tag.SubjectPronoun);

    static bool IsAlready(Reading reading, int at) => reading.Is(at, "already") || reading.Is(at, "just");

    static bool StartsAnother(Reading reading, int leftStart, int leftVerb, int separator, int start, int verb, int end)
    {
        // "review and merge the PR": one object for two verbs
        if (leftVerb > 0 && leftStart + leftVerb >= separator && Kind(reading, leftStart) is not Verb.Health)
        {
            return false;
        }

        var bare = start + verb >= end || reading[start + verb].Sign is ',' || reading[start + verb].Is(Tag.And);
        if (bare)
        {
            return false;
        }

        // "call the bank and ask about fees", "find the form and fill it out"
        if (reading[start + verb].Is(Tag.ObjectPronoun) && !reading.Is(start + verb, "me") && !reading.Is(start + verb, "us") && !reading[start + verb + 1].Is(Tag.Article) && !reading[start + verb + 1].Is(Tag.Possessive))
        {
            return leftVerb == 0;
        }

        var kind = Kind(reading, start);
        if (kind == Verb.Ask && leftVerb > 0 && Kind(reading, leftStart) is Verb.Call or Verb.Email or Verb.Message or Verb.Go or Verb.Meet)
        {
            return false;
        }

        // "go to the store and buy milk", "try and fix it"
        return !(leftVerb > 0 && Kind(reading, leftStart) == Verb.Go && !reading[separator].Is(',') && (reading[separator].Is(Tag.And) || reading[separator].Is('&')));
    }

    /// <summary>What the imperative at a token asks for.</summary>
    public static Verb Kind(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        var lexeme = token.Phrase.Is(Tag.Verb) || token.Phrase.Is(Tag.NounVerb) ? token.Phrase : token.Lexeme;
        var value = lexeme.Is(Tag.Verb) ? lexeme.Value(Tag.Verb) : lexeme.Value(Tag.NounVerb);
        return value < 0 ? Verb.Do : (Verb)value;
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
            || token.Kind is TokenKind.Mention or TokenKind.MailAddress or TokenKind.Code
            || token.Is(Tag.Role) || (token.Kind == TokenKind.Number && reading.MatchAt(at) is not TemporalMatch)
            || (token.Is(Tag.Goods) && reading[at - 1].Is(Tag.NounVerb) && Kind(reading, at - 1) == Verb.Buy);
    }
}
