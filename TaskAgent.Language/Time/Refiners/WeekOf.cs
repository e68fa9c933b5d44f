using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>"the week of March 16", "week commencing Monday", "week ending Friday": the whole week around the day.</summary>
sealed class WeekOf : IRefiner
{
    public string Name => nameof(WeekOf);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        List<Match>? result = null;
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i] is TemporalMatch { Date: { } date, Rule: null, Shift: null } match && First(reading, match) is var first and >= 0)
            {
                var start = Weeks.Start(date.Value, reading.Settings.WeekStart);
                (result ??= [.. matches])[i] = match with
                {
                    First = first,
                    Date = date with { Value = Weeks.Within(start, 0, DayOfWeek.Friday, start.DayOfWeek) },
                    PeriodStart = start,
                    Precision = DuePrecision.Week,
                    Form = DayForm.Week,
                    NeedsSupport = false,
                    HasLead = true,
                };
            }
        }

        return result ?? matches;
    }

    static int First(Reading reading, TemporalMatch match)
    {
        var at = match.First;
        if (reading.Is(at, "the"))
        {
            at++;
        }

        var before = match.First - 1;
        if (!(reading.Is(before, "of") || reading.Is(before, "commencing") || reading.Is(before, "beginning") || reading.Is(before, "starting") || reading.Is(before, "ending")))
        {
            before = match.First;
            if (!(reading.Is(before, "commencing") || reading.Is(before, "beginning") || reading.Is(before, "starting") || reading.Is(before, "ending")))
            {
                return -1;
            }
        }

        if (!reading.Is(before - 1, "week"))
        {
            return -1;
        }

        var first = reading.Is(before - 2, "the") ? before - 2 : before - 1;
        return reading.Is(first - 1, "in") || reading.Is(first - 1, "during") || reading.Is(first - 1, "by") ? first - 1 : first;
    }
}
