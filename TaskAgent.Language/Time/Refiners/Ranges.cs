using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>Two days with "to", "until", "through" or a dash between are a range: "May 12 to 14 June", "Fri-Sun", "2026-05-12 to 2026-05-14".</summary>
sealed class Ranges : IRefiner
{
    public string Name => nameof(Ranges);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches) =>
        Pairs.Join(reading, matches, Join);

    static TemporalMatch? Join(Reading reading, TemporalMatch start, TemporalMatch stop)
    {
        if (start.Date is not { } first || stop.Date is not { } last || start.Rule is not null || stop.Rule is not null || start.Passed || start.EndDate is not null
            || start.Form is DayForm.Offset || start.Form is DayForm.Month != stop.Form is DayForm.Month)
        {
            return null;
        }

        var joined = stop.First == start.End ? stop.Modifier == TemporalModifier.UpTo
            : stop.First == start.End + 1 && (reading[start.End].Is('-') || reading.Is(start.End, "to") || (reading[start.End].Is(Tag.And) && reading.Is(start.First, "between")));
        if (!joined)
        {
            return null;
        }

        var end = last.Value;
        if (start is { Form: DayForm.Month, PeriodStart: { } month })
        {
            return Months(reading, start, stop, month, end < month ? Pattern.AddYear(end) : end);
        }

        if (stop.Form == DayForm.DayOfMonth)
        {
            // "July 3rd to the 10th"
            end = MonthDays.Coming(first.Value, end.Day) ?? end;
        }

        if (start.Form == DayForm.DayOfMonth && stop.Form == DayForm.Date && MonthDays.Of(end.Year, end.Month, first.Value.Day) is { } day && day <= end)
        {
            // "the 4th to the 7th of May"
            start = start with { Date = new(day, Certainty.Known), Form = DayForm.Date };
            first = start.Date.Value;
        }

        if (end < first.Value && stop.Form is DayForm.Weekday or DayForm.PointedWeekday)
        {
            end = Pattern.AddDays(end, 7);
        }
        else if (end < first.Value && stop.Form == DayForm.Date)
        {
            // A range that runs on now: its first day has passed, so R5 took it for next year's.
            return null;
        }

        return start with
        {
            End = stop.End,
            EndDate = end,
            EndClock = stop.Clock,
            NeedsSupport = false,
            Modifier = start.Lead is TimeLead.From ? TemporalModifier.At : start.Modifier,
        };
    }

    // "from May to September"; "May - June" alone still has to be called for.
    static TemporalMatch Months(Reading reading, TemporalMatch start, TemporalMatch stop, DateOnly first, DateOnly last) => start with
    {
        End = stop.End,
        Date = new(first < reading.Context.Today ? reading.Context.Today : first, Certainty.Known),
        EndDate = last,
        Form = DayForm.Date,
        PeriodStart = null,
        Precision = DuePrecision.Day,
        Modifier = start.Lead is TimeLead.From ? TemporalModifier.At : start.Modifier,
    };
}
