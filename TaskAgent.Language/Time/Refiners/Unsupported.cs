using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>Drops what is not surely a time: quoted words, decoys, "March" and "lunch" by themselves, a weekday that belongs to the noun behind it ("prepare Friday demo").</summary>
sealed class Unsupported : IRefiner
{
    public string Name => nameof(Unsupported);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        List<Match>? result = null;
        for (var i = 0; i < matches.Count; i++)
        {
            if (Stays(reading, matches[i]))
            {
                result?.Add(matches[i]);
            }
            else
            {
                result ??= [.. matches.Take(i)];
            }
        }

        return result ?? matches;
    }

    static bool Stays(Reading reading, Match match) => match switch
    {
        DecoyMatch => false,
        TemporalMatch temporal => !temporal.NeedsSupport && !IsLiteral(reading, temporal) && !(IsBareDay(temporal) && IsAttributive(reading, temporal)) && !IsWedged(reading, temporal) && !IsNamed(reading, temporal),
        _ => true,
    };

    static bool IsLiteral(Reading reading, TemporalMatch match)
    {
        for (var i = match.First; i < match.End; i++)
        {
            if (reading[i].Literal)
            {
                return true;
            }
        }

        return false;
    }

    // "order dec 12 transistors", "send March 15 invoice": right between an imperative and its object
    static bool IsWedged(Reading reading, TemporalMatch match) =>
        match is { Clock: null, HasLead: false, Rule: null, EndDate: null, Form: DayForm.Date, IsCertain: false }
        && (reading[match.First - 1].Is(Tag.Verb) || (reading[match.First - 1].Is(Tag.NounVerb) && Pattern.IsStart(reading, match.First - 1))) && reading[match.End].Kind == TokenKind.Word && !Pattern.Ends(reading, match.End);

    static bool IsBareDay(TemporalMatch match) =>
        match is { Clock: null, HasLead: false, Rule: null, EndDate: null, Form: DayForm.Weekday, Modifier: TemporalModifier.At };

    static bool IsAttributive(Reading reading, TemporalMatch match)
    {
        var ends = Pattern.Ends(reading, match.End) || (reading[match.End].Is('/') && reading[match.End + 1].Is(Tag.Weekday));
        ref readonly var day = ref reading[match.First];
        if (day.Is(Tag.WeakDay))
        {
            // "get some sun", "we sat", "the sun"
            ref readonly var before = ref reading[match.First - 1];
            if (before.Is(Tag.Article) || before.Is(Tag.SubjectPronoun) || before.Is(Tag.Possessive) || reading.Is(match.First - 1, "of"))
            {
                return true;
            }

            if (!Pattern.IsStart(reading, match.First) && (reading.Is(match.End, "on") || reading.Is(match.End, "in") || reading.Is(match.End, "by")))
            {
                return true;
            }

            return !ends && reading[match.End].Kind != TokenKind.Number && !(reading[match.End].Is(Tag.NounVerb) && Pattern.IsStart(reading, match.First));
        }

        if (reading[match.First - 1].Is(Tag.Article) || reading.Is(match.First - 1, "of"))
        {
            return true;
        }

        return !ends && !Pattern.IsStart(reading, match.First) && !reading[match.First - 1].Is(Tag.RemindMe) && !(reading[match.First - 2].Phrase.Is(Tag.RemindMe) && reading[match.First - 2].PhraseLength == 2);
    }

    // "Today Show", "The Day After Tomorrow": a capital within the sentence and another behind it.
    static bool IsNamed(Reading reading, TemporalMatch match) =>
        match is { Form: DayForm.Named, HasLead: false, Clock: null } && reading[match.First].Capital && match.First > 0
        && !Pattern.IsStart(reading, match.First) && (reading[match.First].Flags & TokenFlags.AllCapitals) == 0
        && (reading[match.End].Capital || reading[match.First - 1].Capital) && reading[match.First].Is(Tag.RelativeDay);
}
