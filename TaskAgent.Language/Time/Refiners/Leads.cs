using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Days;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>Takes the words that introduce a date or time into it: "on", "by", "no later than", "starting". They say how it limits the task.</summary>
sealed class Leads : IRefiner
{
    const int LongestLead = 5;

    public string Name => nameof(Leads);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        List<Match>? result = null;
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i] is TemporalMatch match && Led(reading, match, i == 0 ? 0 : matches[i - 1].End) is { } led && led != match)
            {
                (result ??= [.. matches])[i] = led;
            }
        }

        return result ?? matches;
    }

    static TemporalMatch Led(Reading reading, TemporalMatch match, int floor)
    {
        // "due by", "by around", "starting from": at most two, the inner one first.
        for (var round = 0; round < 2 && match.LeadTime is null && match.Duration is null; round++)
        {
            var length = Length(reading, match.First, floor, out var lead);
            // "be in by Monday"
            if (length == 0 || (round == 1 && lead is TimeLead.In or TimeLead.For))
            {
                break;
            }

            match = Apply(reading, match with { First = match.First - length }, lead);
        }

        return match;
    }

    static int Length(Reading reading, int first, int floor, out TimeLead lead)
    {
        for (var length = Math.Min(LongestLead, first - floor); length > 0; length--)
        {
            ref readonly var token = ref reading[first - length];
            if (length > 1 ? token.PhraseLength == length && token.Phrase.Is(Tag.TimeLead) : token.Is(Tag.TimeLead))
            {
                lead = (TimeLead)(length > 1 ? token.Phrase : token.Lexeme).Value(Tag.TimeLead);
                return length;
            }

            if (length == 1 && (token.Is('@') || token.Is('~')))
            {
                lead = token.Is('@') ? TimeLead.At : TimeLead.Around;
                return 1;
            }

            // "b4 noon"
            if (length == 2 && reading.Is(first - 2, "b") && reading[first - 1].Number == 4 && reading[first - 1].Glued)
            {
                lead = TimeLead.Before;
                return 2;
            }

            // "end of Friday"
            if (length > 1 && token.PhraseLength == length && token.Phrase.Is(Tag.PeriodEdge) && token.Phrase.Value(Tag.PeriodEdge) == (int)PeriodEdge.End)
            {
                lead = (TimeLead)(-1);
                return length;
            }
        }

        // "due: Friday"
        var colon = first > floor + 1 && reading[first - 1].Is(':') && (reading.Is(first - 2, "due") || reading.Is(first - 2, "by"));
        lead = TimeLead.By;
        return colon ? 2 : 0;
    }

    static TemporalMatch Apply(Reading reading, TemporalMatch match, TimeLead lead)
    {
        if ((int)lead == -1)
        {
            return match.Date is not null && match.Clock is null && match.Form is DayForm.Named or DayForm.Weekday or DayForm.PointedWeekday or DayForm.Date or DayForm.DayOfMonth
                ? match with { Clock = new(0, 0, DayHalf.Afternoon, DayPart.EndOfDay), NeedsSupport = false, HasLead = true }
                : match with { First = match.First + 2 };
        }

        var topic = lead == TimeLead.For && (match.Form is DayForm.Month or DayForm.Week || match.Recognizer == nameof(HolidayName))
            || (lead == TimeLead.In && match.Form == DayForm.Weekday && match.Clock is null)
            || (lead == TimeLead.Around && reading.Is(match.First, "about") && match.Clock is null && match.LeadTime is null);
        if (topic)
        {
            return match with { NeedsSupport = true, IsTopic = true };
        }

        var modifier = lead switch
        {
            TimeLead.By or TimeLead.Before => TemporalModifier.By,
            TimeLead.After or TimeLead.Starting => TemporalModifier.After,
            TimeLead.From when match.EndClock is null && match.EndDate is null => TemporalModifier.After,
            TimeLead.Until => TemporalModifier.UpTo,
            TimeLead.Around or TimeLead.Sometime => TemporalModifier.Around,
            _ => match.Modifier,
        };
        match = match with
        {
            Modifier = match.HasLead && match.Modifier != TemporalModifier.At ? match.Modifier : modifier,
            HasLead = true,
            Lead = match.Lead ?? lead,
            NeedsSupport = match.NeedsSupport && match.Shift is not null,
            Passed = match.Passed || (lead == TimeLead.Since && match.Rule is null),
        };
        if (match is { Form: DayForm.Week, EndDate: { } sunday, PeriodStart: { } saturday } && lead is TimeLead.Before or TimeLead.After)
        {
            // The weekend itself is neither before nor after it.
            return saturday > reading.Context.Today || lead == TimeLead.After
                ? match with { Date = new(Pattern.AddDays(lead == TimeLead.After ? sunday : saturday, lead == TimeLead.After ? 1 : -1), Certainty.Known), EndDate = null, Form = DayForm.Date }
                : match;
        }

        return match.PeriodStart is { } start && match.Date is { } date && match.Precision is DuePrecision.Week or DuePrecision.Month
            ? lead switch
            {
                TimeLead.Before when start > reading.Context.Today => match with { Date = date with { Value = start.AddDays(-1) }, Precision = DuePrecision.Day },
                TimeLead.After => match with { Date = date with { Value = Pattern.AddDays(LastDay(match, start), 1) }, Precision = DuePrecision.Day },
                TimeLead.Starting or TimeLead.From => match with { Date = date with { Value = start < reading.Context.Today ? reading.Context.Today : start }, Precision = DuePrecision.Day },
                _ => match,
            }
            : match;
    }

    static DateOnly LastDay(TemporalMatch match, DateOnly start) =>
        match.Precision == DuePrecision.Week ? Pattern.AddDays(start, 6) : MonthDays.LastOfMonth(match.Date!.Value.Value);
}
