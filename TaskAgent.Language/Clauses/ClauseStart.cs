using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>Whether something new is said from a token on.</summary>
static class ClauseStart
{
    /// <summary>How far back a range of days is looked for; a bound keeps cutting linear.</summary>
    const int Window = 40;

    /// <summary>Longer expressions have their object in them: "go to the gym".</summary>
    const int LongestBare = 2;

    /// <summary>Verbs that need no object: "vacuum, iron shirts" are two things, "wash, dry and fold the towels" one.</summary>
    static readonly WordSet Alone = new("vacuum hoover sweep mop dust cook shop pack study exercise meditate tidy declutter");

    /// <summary>Whether a new clause starts at <paramref name="at"/>, after a conjunction or comma; <paramref name="leftStart"/> is where the words of the clause before start.</summary>
    public static bool Is(Reading reading, int leftStart, int separator, int at, int end)
    {
        var start = Lead.Skip(reading, at, end, out var led);
        if (led)
        {
            return start < end && !(reading.Is(at, "need") && IsJourney(reading, leftStart, separator) && end - start <= 2);
        }

        if (start >= end)
        {
            return false;
        }

        var leftVerb = Imperative.Length(reading, leftStart, separator, first: true);
        // After "then" an order is an imperative: "call the roofer then order shingles".
        if (Imperative.Length(reading, start, end, first: reading.Is(at - 1, "then")) is var verb and > 0)
        {
            return StartsAnother(reading, leftStart, leftVerb, separator, start, verb, end);
        }

        if (IsPast(reading, start))
        {
            return IsPast(reading, leftStart) || !IsPronoun(reading, leftStart);
        }

        return reading[start].Is(Tag.Negation) && Imperative.Length(reading, start + reading[start].PhraseLength, end, first: false) > 0;
    }

    /// <summary>A past tense, with or without its subject: "bought milk", "I already called".</summary>
    public static bool IsPast(Reading reading, int at)
    {
        if (reading[at].Is(Tag.SubjectPronoun))
        {
            at++;
            while (Lead.IsAlready(reading, at) || reading.Is(at, "have"))
            {
                at++;
            }
        }

        return reading[at].Is(Tag.PastVerb) || reading[at].Phrase.Is(Tag.PastVerb);
    }

    // "conference May 12-14 in Denver, need flights": one journey
    static bool IsJourney(Reading reading, int first, int end)
    {
        for (var i = Math.Max(first, end - Window); i < end; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { EndDate: not null })
            {
                return true;
            }
        }

        return false;
    }

    static bool IsPronoun(Reading reading, int at) => reading[at].Is(Tag.SubjectPronoun);

    static bool StartsAnother(Reading reading, int leftStart, int leftVerb, int separator, int start, int verb, int end)
    {
        // "review and merge the PR": one object for two verbs
        if (leftVerb > 0 && leftStart + leftVerb >= separator && Imperative.Kind(reading, leftStart) is not Verb.Health && !(reading[separator].Is(',') && Alone.Has(reading.Words(leftStart))))
        {
            return false;
        }

        var bare = (start + verb >= end && verb <= LongestBare) || (leftVerb > 0 && reading.MatchAt(start + verb) is TemporalMatch when && when.End >= end && Imperative.Kind(reading, start) is not Verb.Health) || reading[start + verb].Sign is ',' || reading[start + verb].Is(Tag.And);
        if (bare)
        {
            // "laundry, dishes, vacuum"
            return leftVerb == 0 && reading[separator].Is(',') && reading[leftStart].Is(Tag.TaskNoun) && Alone.Has(reading.Words(start));
        }

        // "call the bank and ask about fees", "find the form and fill it out"
        if (reading[start + verb].Is(Tag.ObjectPronoun) && !reading.Is(start + verb, "me") && !reading.Is(start + verb, "us") && !reading[start + verb + 1].Is(Tag.Article) && !reading[start + verb + 1].Is(Tag.Possessive) && !reading.Is(start + verb + 1, "to"))
        {
            return leftVerb == 0;
        }

        var kind = Imperative.Kind(reading, start);
        if ((kind == Verb.Ask || (reading.Is(start, "ask") && reading[start + 1].Is(Tag.Preposition))) && leftVerb > 0 && Imperative.Kind(reading, leftStart) is Verb.Call or Verb.Email or Verb.Message or Verb.Go or Verb.Meet)
        {
            return false;
        }

        // "go to the store and buy milk", "try and fix it"
        return !(leftVerb > 0 && Imperative.Kind(reading, leftStart) == Verb.Go && !reading.Is(leftStart, "visit") && !reading.Is(leftStart, "see") && !reading[separator].Is(',') && (reading[separator].Is(Tag.And) || reading[separator].Is('&')));
    }
}
