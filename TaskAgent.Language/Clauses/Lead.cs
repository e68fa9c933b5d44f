using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>What stands before an imperative and says nothing of what is to be done: fillers, a date, "I need to", a name that is addressed.</summary>
static class Lead
{
    /// <summary>So many words, dates and signs may stand before an imperative; a bound keeps cutting linear.</summary>
    const int Longest = 40;

    static readonly WordSet Degrees = new("really very super so extremely absolutely quite pretty kinda");

    /// <summary>Skips what may stand before an imperative: fillers, a date, a priority. Says whether "I need to" or the like was among it.</summary>
    public static int Skip(Reading reading, int at, int end, out bool led)
    {
        led = false;

        // "remind me to pay and to call"
        if (reading.Is(at, "to") && (reading[at + 1].Is(Tag.Verb) || reading[at + 1].Phrase.Is(Tag.Verb)))
        {
            at++;
        }

        for (var steps = 0; at < end && steps < Longest; steps++)
        {
            ref readonly var token = ref reading[at];
            if (Weighed(reading, at) is var weighed and > 0)
            {
                led |= Names(reading, at + weighed);
                at += weighed;
            }
            else if (reading.MatchAt(at) is TemporalMatch or PriorityMatch { Attribute: false } or HashtagMatch)
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
            else if (Waiting.Length(reading, at, end, out _) is var waiting and > 0)
            {
                led = true;
                at += waiting;
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
        if (reading.Is(at, "i") && Promised(reading, at) is var promised and > 0)
        {
            return promised;
        }

        if (!reading[at].Capital && !reading[at].Is(Tag.Role) && !reading[at].Is(Tag.Possessive) && !reading[at].Is(Tag.Article) && !reading[at].Is(Tag.SubjectPronoun))
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

    // "I promised Ana to fix", "I told Sam I'd call", "I said I would send"
    static int Promised(Reading reading, int at)
    {
        var promised = reading.Is(at + 1, "promised");
        if (!promised && !reading.Is(at + 1, "told") && !reading.Is(at + 1, "said"))
        {
            return 0;
        }

        for (var i = at + 2; i <= at + 4; i++)
        {
            var length = promised && reading.Is(i, "to") || reading.Is(i, "i'd") || reading.Is(i, "i'll") || reading.Is(i, "i’d") || reading.Is(i, "i’ll") ? 1
                : reading.Is(i, "i") && (reading.Is(i + 1, "would") || reading.Is(i + 1, "will")) ? 2 : 0;
            if (length > 0)
            {
                return reading[i + length].Is(Tag.Verb) || reading[i + length].Is(Tag.NounVerb) || reading[i + length].Phrase.Is(Tag.Verb) ? i + length - at : 0;
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

    /// <summary>Length of "this is" before "important: submit the forms", and of "it's really important that I" before "email the lawyer"; 0 without them.</summary>
    public static int Weighed(Reading reading, int at)
    {
        var be = reading.Is(at, "it's") || reading.Is(at, "it’s") || reading.Is(at, "its") ? at + 1
            : (reading.Is(at, "this") || reading.Is(at, "it")) && reading.Is(at + 1, "is") ? at + 2 : 0;
        if (be == 0)
        {
            return 0;
        }

        var weight = Degrees.Has(reading.Words(be)) && reading.MatchAt(be) is null ? be + 1 : be;
        if (reading.MatchAt(weight) is not PriorityMatch match)
        {
            return 0;
        }

        var that = reading.Is(match.End, "that") ? match.End + 1 : match.End;
        return reading[that].Value(Tag.SubjectPronoun) == 1 && Imperative.Length(reading, reading[that].Phrase.Is(Tag.LeadIn) ? that + reading[that].PhraseLength : that + 1, that + Longest, first: true) > 0 ? that + (reading[that].Phrase.Is(Tag.LeadIn) ? 0 : 1) - at
            : reading.Is(match.End, "to") && reading[match.End + 1].Is(Tag.Verb) ? match.End + 1 - at
            : reading[match.End].Sign is ':' or '-' or ',' && !reading.Is(at, "its") ? weight - at : 0;
    }

    // "..., that I": a task is named, whatever it is.
    static bool Names(Reading reading, int at) => reading[at - 1].Is(Tag.SubjectPronoun) || reading.Is(at - 1, "to");

    /// <summary>"already", "just", "now".</summary>
    public static bool IsAlready(Reading reading, int at) => reading.Is(at, "already") || reading.Is(at, "just") || (reading.Is(at, "now") && reading.MatchAt(at) is null);
}
