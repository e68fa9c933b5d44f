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

        // "remind me to pay and to call"
        if (reading.Is(at, "to") && (reading[at + 1].Is(Tag.Verb) || reading[at + 1].Phrase.Is(Tag.Verb)))
        {
            at++;
        }

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
            else if (Delegated(reading, at) is var delegated and > 0)
            {
                led = true;
                at += delegated;
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

    /// <summary>Length of what makes somebody's wish the writer's task: "my boss wants me to"; 0 without it.</summary>
    public static int Delegated(Reading reading, int at)
    {
        if (!reading[at].Capital && !reading[at].Is(Tag.Possessive) && !reading[at].Is(Tag.Article) && !reading[at].Is(Tag.SubjectPronoun))
        {
            return 0;
        }

        for (var i = at + 1; i <= at + 3; i++)
        {
            var wish = reading.Is(i, "wants") || reading.Is(i, "needs") || reading.Is(i, "asked") || reading.Is(i, "told") || reading.Is(i, "wanted") || reading.Is(i, "expects") || reading.Is(i, "want") || reading.Is(i, "need") || reading.Is(i, "reminded");
            if (wish)
            {
                return (reading.Is(i + 1, "me") || reading.Is(i + 1, "us")) && reading.Is(i + 2, "to") && !reading.Is(i + 3, "not") ? i + 3 - at : 0;
            }
        }

        return 0;
    }

    /// <summary>Length of a name that a request is addressed to: "Alex, can you", "Alex: please"; 0 without one.</summary>
    public static int Address(Reading reading, int at) =>
        reading[at].Kind == TokenKind.Mention && (reading[at + 1].Phrase.Is(Tag.LeadIn) || reading[at + 1].Is(Tag.LeadIn)) ? 1
        : reading[at] is { Kind: TokenKind.Word, Capital: true, Literal: false } or { Kind: TokenKind.Mention }
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

        return token.Is(Tag.NounVerb) && !token.Phrase.Is(Tag.Topic) && at + 1 < end && (HasObject(reading, at + 1) || (first && !token.Is(Tag.TaskNoun) && reading[at + 1].Kind == TokenKind.Word && !reading[at + 1].Is(Tag.Preposition) && !reading[at + 1].Is(Tag.Be))) ? 1 : 0;
    }

    /// <summary>Whether a new clause starts at <paramref name="at"/>, after a conjunction or comma; <paramref name="leftStart"/> is where the words of the clause before start.</summary>
    public static bool Is(Reading reading, int leftStart, int separator, int at, int end)
    {
        var start = SkipLead(reading, at, end, out var led);
        if (led)
        {
            return start < end && !(reading.Is(at, "need") && IsJourney(reading, leftStart, separator) && end - start <= 2);
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

    // "conference May 12-14 in Denver, need flights": one journey
    static bool IsJourney(Reading reading, int first, int end)
    {
        for (var i = Math.Max(first, end - LongestLead); i < end; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { EndDate: not null })
            {
                return true;
            }
        }

        return false;
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

        var bare = start + verb >= end || (leftVerb > 0 && reading.MatchAt(start + verb) is TemporalMatch when && when.End >= end && Kind(reading, start) is not Verb.Health) || reading[start + verb].Sign is ',' || reading[start + verb].Is(Tag.And);
        if (bare)
        {
            return false;
        }

        // "call the bank and ask about fees", "find the form and fill it out"
        if (reading[start + verb].Is(Tag.ObjectPronoun) && !reading.Is(start + verb, "me") && !reading.Is(start + verb, "us") && !reading[start + verb + 1].Is(Tag.Article) && !reading[start + verb + 1].Is(Tag.Possessive) && !reading.Is(start + verb + 1, "to"))
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
            || reading.MatchAt(at) is PhoneMatch
            || token.Kind is TokenKind.Mention or TokenKind.MailAddress or TokenKind.Code
            || token.Is(Tag.Role) || (token.Kind == TokenKind.Number && reading.MatchAt(at) is not TemporalMatch)
            || (token.Is(Tag.Goods) && reading[at - 1].Is(Tag.NounVerb) && Kind(reading, at - 1) == Verb.Buy);
    }
}
