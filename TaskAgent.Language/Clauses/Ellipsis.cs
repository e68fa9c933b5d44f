using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>Two things for one verb: "pay Visa $20 and Netflix $15", "get screws at Home Depot and cough syrup at CVS", "gym wed, dentist thu".</summary>
static class Ellipsis
{
    /// <summary>Marks that the second thing is a task of its own, without a verb to take over.</summary>
    static readonly (int, int) NoVerb = (-1, -1);

    /// <summary>The other half of a journey: "fly to Tokyo May 3, back May 17".</summary>
    static readonly WordSet Returning = new("back return returning leave leaving depart departing coming home");

    /// <summary>How many tokens on each side are looked at; a bound keeps cutting linear.</summary>
    const int Window = 40;

    /// <summary>The verb that the words after a conjunction take over from before it; <c>(0, 0)</c> if they belong to the clause before.</summary>
    public static (int First, int End) Verb(Reading reading, int start, int separator, int next, int end, (int First, int End) inherited)
    {
        if (StartsDay(reading, start, separator, next, end))
        {
            return NoVerb;
        }

        var left = Math.Max(start, separator - Window);
        var length = Imperative.Length(reading, start, separator, first: true);
        var verb = length > 0 ? (start, start + length) : inherited.End > 0 ? inherited : NoVerb;
        var right = PartEnd(reading, next, end);
        if (right <= next || Imperative.Length(reading, next, end, first: false) > 0 || reading[next].Is(Tag.Preposition) || reading[next].Is(Tag.SubjectPronoun) || Returning.Has(reading.Words(next)))
        {
            return (0, 0);
        }

        if (HasTime(reading, left, separator) && reading.MatchAt(next) is not TemporalMatch && HasTime(reading, next, right))
        {
            return Says(reading, next, right) ? NoVerb : verb;
        }

        if (length == 0 && inherited.End <= 0)
        {
            return IsTaskNoun(reading, start, separator) && IsTaskNoun(reading, next, right) && reading[separator].Is(',') ? NoVerb : (0, 0);
        }

        var kind = Imperative.Kind(reading, verb.Item1);
        var again = kind switch
        {
            Words.Verb.Pay or Words.Verb.Send => HasMoney(reading, left, separator) && HasMoney(reading, next, right),
            Words.Verb.Buy or Words.Verb.Get or Words.Verb.PickUp => HasStore(reading, left, separator) && HasStore(reading, next, right),
            Words.Verb.Read => HasTitle(reading, left, separator) && HasTitle(reading, next, Math.Min(right, next + 2)),
            _ => false,
        };
        return again ? verb : (0, 0);
    }

    // "Monday gym 6pm, Tuesday dentist 2pm", "Mon: gym, Tue: dentist": a day, then what is on it
    static bool StartsDay(Reading reading, int start, int separator, int next, int end) =>
        reading[separator].Is(',') && reading.MatchAt(next) is TemporalMatch { CanBeDue: true, Date.IsKnown: true } day && day.First == next
        && (reading[day.End].Is(':')
            || ((reading.MatchAt(start - 1) ?? reading.MatchAt(start)) is TemporalMatch { Date.IsKnown: true } first && first.End < separator && day.End < end
                && reading[day.End].Kind == TokenKind.Word && !reading[day.End].Is(Tag.Preposition) && !reading[day.End].Is(Tag.And)));

    // "..., party is Saturday": a sentence of its own
    static bool Says(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading[i].Is(Tag.Be))
            {
                return true;
            }
        }

        return false;
    }

    static int PartEnd(Reading reading, int next, int end)
    {
        for (var i = next; i < Math.Min(end, next + Window); i++)
        {
            if (reading.MatchAt(i) is { } match)
            {
                i = match.End - 1;
            }
            else if (reading[i].Sign is ',' or '&' || reading[i].Is(Tag.And))
            {
                return i;
            }
        }

        return Math.Min(end, next + Window);
    }

    static bool HasTime(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true })
            {
                return true;
            }
        }

        return false;
    }

    static bool HasMoney(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.MatchAt(i) is MoneyMatch)
            {
                return true;
            }
        }

        return false;
    }

    static bool HasStore(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if ((reading.Is(i, "at") || reading.Is(i, "from")) && reading.MatchAt(i) is null
                && (reading[i + 1].Capital || reading[i + 1].Is(Tag.Store) || reading[i + 1].Phrase.Is(Tag.Store) || reading[i + 1].Is(Tag.Article)))
            {
                return true;
            }
        }

        return false;
    }

    static bool HasTitle(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading[i].Literal)
            {
                return true;
            }
        }

        return false;
    }

    static bool IsTaskNoun(Reading reading, int first, int end) =>
        (reading[first].Is(Tag.TaskNoun) && end - first <= 3) || (reading[first].Phrase.Is(Tag.TaskNoun) && end - first <= reading[first].PhraseLength + 2);
}
