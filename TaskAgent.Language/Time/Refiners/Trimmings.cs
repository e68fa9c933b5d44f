using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>Takes the words into a date or time that only colour it: "at 2" sharp, "by Friday" at the latest, early "Friday", move it to "Friday".</summary>
sealed class Trimmings : IRefiner
{
    const int Reach = 10;

    static readonly WordSet Shifting = new("move push reschedule postpone shift bump delay change switch rebook transfer swap defer moved pushed rescheduled postponed shifted bumped changed switched rebooked bring");

    static readonly WordSet Manners = new("work working stay staying open up sleep sleeping be is are was were running run arrive arriving come coming home too so leave leaving finish finishing wake get getting start starting");

    public string Name => nameof(Trimmings);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        List<Match>? result = null;
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i] is TemporalMatch { Modifier: TemporalModifier.UpTo, IsBound: false, Rule: null } upTo && reading.Is(upTo.First, "ends"))
            {
                // "lease ends July 31" without a repetition that ends: a day to know
                (result ??= [.. matches])[i] = upTo with { First = upTo.First + 1, Modifier = TemporalModifier.At };
            }
            else if (matches[i] is TemporalMatch match && (match.Date is not null || match.Clock is not null || match.Rule is not null))
            {
                var first = Shifts(reading, match.First) || Colours(reading, match) ? match.First - 1 : match.First;
                var end = Behind(reading, match);
                if (first < match.First || end > match.End)
                {
                    (result ??= [.. matches])[i] = match with { First = first, End = end, HasLead = true };
                }
            }
        }

        return result ?? matches;
    }

    static int Behind(Reading reading, TemporalMatch match)
    {
        var end = match.End;
        if (match.Clock is not null && (reading.Is(end, "sharp") || reading.Is(end, "prompt") || reading.Is(end, "promptly") || reading.Is(end, "exactly")))
        {
            return end + 1;
        }

        if (match is { Clock: not null, ZoneId: null } && (reading.Is(end, "my") || reading.Is(end, "local")) && reading.Is(end + 1, "time"))
        {
            return end + 2;
        }

        var latest = reading[end].Is(',') ? end + 1 : end;
        if (reading.Is(latest, "at") && reading.Is(latest + 1, "the"))
        {
            latest += 2;
        }

        return reading.Is(latest, "latest") || reading.Is(latest, "earliest") ? latest + 1 : end;
    }

    // "early Friday", "late tomorrow afternoon", "later tonight"; in "work late tonight" it says how
    static bool Colours(Reading reading, TemporalMatch match) =>
        match is { Rule: null, Duration: null, Date: not null, Form: DayForm.Named or DayForm.Weekday or DayForm.PointedWeekday or DayForm.Date or DayForm.DayOfMonth }
        && (reading.Is(match.First - 1, "early") || reading.Is(match.First - 1, "late") || reading.Is(match.First - 1, "later")) && !Manners.Has(reading.Words(match.First - 2));

    // "change my flight to" (Tuesday)
    static bool Shifts(Reading reading, int first)
    {
        if (!reading.Is(first - 1, "to"))
        {
            return false;
        }

        for (var i = first - 2; i >= 0 && i > first - Reach && !Sentence.Ends(reading, i); i--)
        {
            if (Shifting.Has(reading.Words(i)))
            {
                return true;
            }
        }

        return false;
    }
}
