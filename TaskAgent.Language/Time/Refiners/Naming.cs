using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>"prep for the 3pm meeting", "about the March 20 deadline", "Monday's 9am call": a date or time that says which thing is meant. Not "a 3pm meeting", which is to be, nor "catch the 6:42 train", which is when.</summary>
sealed class Naming : IRefiner
{
    const int Reach = 3;

    static readonly WordSet Definite = new("the this that my our your his her their");
    static readonly WordSet Rides = new("train bus ferry flight boat tram shuttle plane ship coach metro");
    static readonly WordSet Going = new("attend join catch board take make ride");

    public string Name => nameof(Naming);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        List<Match>? result = null;
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i] is TemporalMatch match && IsName(reading, match, out var first))
            {
                (result ??= [.. matches])[i] = match with { First = first, IsName = true };
            }
        }

        return result ?? matches;
    }

    // Behind a preposition only: "cancel the 4pm meeting" is about that time.
    static bool IsName(Reading reading, TemporalMatch match, out int first)
    {
        var led = match.Lead == TimeLead.For && reading.Is(match.First, "for") && reading.Is(match.First + 1, "the");
        first = led ? match.First + 2 : match.First;
        var timed = match.Clock is { IsPart: false } || match is { Form: DayForm.Date, Clock: null };
        ref readonly var before = ref reading[first - 1];
        if (!timed || (match.HasLead && !led) || match.Rule is not null || !(Definite.Has(reading.Words(first - 1)) || (before.Flags & TokenFlags.Possessive) != 0)
            || !(reading[first - 2].Is(Tag.Preposition) || reading.Is(first - 2, "for") || reading.Is(first - 2, "about")) || reading.Is(first - 2, "before") || reading.Is(first - 2, "after")
            || reading[match.End].Kind != TokenKind.Word || (Pattern.Ends(reading, match.End) && !reading[match.End].Is(Tag.Appointment) && !reading.Is(match.End, "call"))
            || Rides.Has(reading.Words(match.End)))
        {
            return false;
        }

        for (var i = first - 1; i >= first - Reach; i--)
        {
            if (Going.Has(reading.Words(i)))
            {
                return false;
            }
        }

        return true;
    }
}
