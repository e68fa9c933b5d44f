using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"next week", "this weekend", "end of month", "mid-March", "late next week", "in May", "end of Q1", "EOW". Not "Send Q1 report", not "last minute".</summary>
sealed class PeriodName : IRecognizer
{
    public string Name => nameof(PeriodName);

    public Trigger Trigger { get; } =
        Trigger.On(Tag.PeriodEdge, Tag.PeriodEnd, Tag.PeriodName, Tag.Direction, Tag.Month, Tag.Article);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        if (token.Phrase.Is(Tag.PeriodEnd) || token.Is(Tag.PeriodEnd))
        {
            var phrase = token.Phrase.Is(Tag.PeriodEnd);
            var unit = (TimeUnit)(phrase ? token.Phrase : token.Lexeme).Value(Tag.PeriodEnd);
            var after = at + (phrase ? token.PhraseLength : 1);
            if (!Pattern.Ends(reading, after) && reading[after].Kind == TokenKind.Word && !(Pattern.IsStart(reading, at) && reading[after].Is(Tag.NounVerb)))
            {
                // "year end bonus"
                return null;
            }

            return Make(reading, at, after, Period.Of(unit, reading.Context.Today, 0, reading.Settings.WeekStart), PeriodEdge.End, false, null);
        }

        if (reading.Is(at, "midweek"))
        {
            return Make(reading, at, at + 1, Period.Of(TimeUnit.Week, reading.Context.Today, 0, reading.Settings.WeekStart), PeriodEdge.Middle, false, null);
        }

        var next = at;
        var edge = Edge(reading, ref next);
        return edge == PeriodEdge.Whole && reading[at].Kind == TokenKind.Word && !Starts(reading, at) ? null : Whole(reading, at, next, edge);
    }

    static bool Starts(Reading reading, int at) =>
        reading[at].Is(Tag.Direction) || reading[at].Phrase.Is(Tag.Direction) || reading[at].Is(Tag.Month) || reading.Is(at, "the") || IsQuarter(reading, at);

    // Q1, H2
    static bool IsQuarter(Reading reading, int at) =>
        reading[at].Is(Tag.PeriodName) && reading[at].Length == 1 && reading[at + 1].Glued && reading[at + 1].Length == 1
        && reading[at + 1].Number is >= 1 and var number && number <= (reading.Is(at, "q") ? 4 : 2);

    static PeriodEdge Edge(Reading reading, ref int at)
    {
        ref readonly var token = ref reading[at];
        var phrase = token.Phrase.Is(Tag.PeriodEdge);
        if (!phrase && !token.Is(Tag.PeriodEdge))
        {
            return PeriodEdge.Whole;
        }

        at += phrase ? token.PhraseLength : 1;
        if (reading[at].Is('-'))
        {
            at++;
        }

        return (PeriodEdge)(phrase ? token.Phrase : token.Lexeme).Value(Tag.PeriodEdge);
    }

    TemporalMatch? Whole(Reading reading, int first, int at, PeriodEdge edge)
    {
        var (today, weekStart) = (reading.Context.Today, reading.Settings.WeekStart);
        var article = reading.Is(at, "the");
        ref readonly var pointer = ref reading[at];
        var pointed = pointer.Phrase.Is(Tag.Direction) || pointer.Is(Tag.Direction);
        var direction = pointed ? (pointer.Phrase.Is(Tag.Direction) ? pointer.Phrase : pointer.Lexeme).Value(Tag.Direction) : 0;
        var end = at + (pointed ? pointer.Phrase.Is(Tag.Direction) ? pointer.PhraseLength : 1 : article ? 1 : 0);
        if (IsQuarter(reading, end))
        {
            return Quarter(reading, first, end, edge);
        }

        if (reading[end].Is(Tag.Month))
        {
            return Month(reading, first, end, edge, pointed, direction);
        }

        var named = end;
        if (!Pattern.Unit(reading, ref named, out var unit) || unit is TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day or TimeUnit.WorkDay)
        {
            return null;
        }

        var afterNext = reading.Is(named, "after") && reading.Is(named + 1, "next");
        if (!pointed && !afterNext && edge == PeriodEdge.Whole && unit != TimeUnit.Weekend)
        {
            return null;
        }

        var offset = afterNext ? 2 : direction == 2 ? (unit == TimeUnit.Weekend ? 0 : 1) : direction;
        if (unit == TimeUnit.Weekend && direction == 2 && today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            offset = 1;
        }

        return Make(reading, first, named + (afterNext ? 2 : 0), Period.Of(unit, today, offset, weekStart), edge, pointed || afterNext, direction < 0);
    }

    TemporalMatch? Month(Reading reading, int first, int at, PeriodEdge edge, bool pointed, int direction)
    {
        var today = reading.Context.Today;
        var month = reading[at].Value(Tag.Month);
        var end = at + 1;
        var year = Pattern.YearOf(reading, ref end);
        if (year == 0 && edge == PeriodEdge.Whole && reading[end].Kind == TokenKind.Number && !reading[end].Literal && (reading[end].Length <= 2))
        {
            return null;
        }

        if (pointed && edge == PeriodEdge.Whole && year == 0 && !reading[at].Capital && (month is 3 or 5) && (!Pattern.Ends(reading, end) || reading[end].Is(Tag.Verb) || reading[end].Phrase.Is(Tag.Verb)))
        {
            // "this may take a while"
            return null;
        }

        var coming = MonthDays.Coming(today, month, DateTime.DaysInMonth(today.Year, month))!.Value;
        var start = new DateOnly(year > 0 ? MonthDays.Year(year, today) : coming.Year, month, 1);
        if (year == 0 && pointed && direction == 1 && month == today.Month)
        {
            start = Pattern.AddYear(start);
        }
        else if (year == 0 && pointed && direction < 0)
        {
            start = MonthDays.Latest(today, month, 1)!.Value;
        }

        var period = Period.Month(start);
        if (year == 0 && !pointed && period.At(edge, today) < today)
        {
            period = Period.Month(Pattern.AddYear(start));
        }

        var match = Make(reading, first, end, period, edge, true, direction < 0 && pointed);
        return edge == PeriodEdge.Whole && year == 0 && !pointed ? match with { NeedsSupport = true } : match;
    }

    TemporalMatch? Quarter(Reading reading, int first, int at, PeriodEdge edge)
    {
        var today = reading.Context.Today;
        var end = at + 2;
        var year = Pattern.Year(reading, ref end);
        var number = reading[at + 1].Number;
        var half = !reading.Is(at, "q");
        var period = Period.Part(year > 0 ? MonthDays.Year(year, today) : today.Year, number, half);
        if (year == 0 && period.At(edge, today) < today)
        {
            period = Period.Part(today.Year + 1, number, half);
        }

        return Make(reading, first, end, period, edge, true, null) with { NeedsSupport = edge == PeriodEdge.Whole };
    }

    // Without "this" or "next", an edge that has passed is the next one: "the beginning of the month".
    TemporalMatch Make(Reading reading, int first, int end, Period period, PeriodEdge edge, bool pointed, bool? past)
    {
        var (today, weekStart) = (reading.Context.Today, reading.Settings.WeekStart);
        var date = period.At(edge, today);
        if (date < today && !pointed)
        {
            period = Period.Of(period.Unit, today, 1, weekStart);
            date = period.At(edge, today);
        }

        return new TemporalMatch(first, end, Name)
        {
            Date = new(date, Certainty.Known),
            EndDate = period.Unit == TimeUnit.Weekend && edge == PeriodEdge.Whole && date == period.First ? period.Last : null,
            PeriodStart = period.First,
            Precision = period.Precision(edge),
            Form = edge is not (PeriodEdge.Whole or PeriodEdge.Late) ? DayForm.Date : period.Unit is TimeUnit.Week or TimeUnit.Weekend ? DayForm.Week : DayForm.Month,
            Passed = (past ?? false) || date < today,
        };
    }
}
