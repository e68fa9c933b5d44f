using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>"the week of March 16", "week commencing Monday", "the weekend of the 21st": the whole week around the day.</summary>
sealed class WeekOf : IRefiner
{
    public string Name => nameof(WeekOf);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        List<Match>? result = null;
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            if (matches[i] is TemporalMatch { Date: { } date, Rule: null, Shift: null, Form: not DayForm.Month } match && First(reading, match) is var first and >= 0)
            {
                var start = Weeks.Start(date.Value, reading.Settings.WeekStart);
                var weekend = Pattern.Weekend(reading, first) || Pattern.Weekend(reading, first + 1) || Pattern.Weekend(reading, first + 2);
                (result ??= [.. matches])[i] = match with
                {
                    First = first,
                    Date = date with { Value = Weeks.Within(start, 0, weekend ? DayOfWeek.Saturday : DayOfWeek.Friday, start.DayOfWeek) },
                    PeriodStart = start,
                    Precision = weekend ? DuePrecision.Day : DuePrecision.Week,
                    Form = DayForm.Week,
                    NeedsSupport = false,
                    HasLead = true,
                };

                // "the weekend" before "of March 21" was a match of its own.
                if (i > 0 && matches[i - 1].First >= first)
                {
                    result.RemoveAt(i - 1);
                }
            }
        }

        return result ?? matches;
    }

    static int First(Reading reading, TemporalMatch match)
    {
        var before = match.First - 1;
        if (!(reading.Is(before, "of") || reading.Is(before, "commencing") || reading.Is(before, "beginning") || reading.Is(before, "starting") || reading.Is(before, "ending")))
        {
            before = match.First;
            if (!(reading.Is(before, "commencing") || reading.Is(before, "beginning") || reading.Is(before, "starting") || reading.Is(before, "ending")))
            {
                return -1;
            }
        }

        if (!(reading.Is(before - 1, "week") || Pattern.Weekend(reading, before - 1)) || reading[before - 2].Is(Tag.Each))
        {
            return -1;
        }

        var first = reading.Is(before - 2, "the") ? before - 2 : before - 1;
        return reading.Is(first - 1, "in") || reading.Is(first - 1, "during") || reading.Is(first - 1, "by") ? first - 1 : first;
    }
}
