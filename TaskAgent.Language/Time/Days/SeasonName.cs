using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"this summer", "in spring", "before winter", "by the end of summer", "in summer 2027". Not "summer camp", "spring rolls", "Summer" who is somebody.</summary>
sealed class SeasonName : IRecognizer
{
    public string Name => nameof(SeasonName);

    public Trigger Trigger { get; } = Trigger.On(Tag.Season);

    public Match? Recognize(Reading reading, int at)
    {
        var today = reading.Context.Today;
        var month = Seasons.FirstMonth(reading[at].Value(Tag.Season), reading.Settings);
        var pointed = reading[at - 1].Is(Tag.Direction);
        var direction = pointed ? reading[at - 1].Value(Tag.Direction) : 0;
        var end = at + 1;
        var year = Pattern.YearOf(reading, ref end);
        if (!Pattern.Ends(reading, end))
        {
            return null;
        }

        var first = pointed ? at - 1 : at;
        var edge = EdgeBefore.Read(reading, ref first);
        var start = year > 0 ? new DateOnly(MonthDays.Year(year, today), month, 1) : Seasons.Coming(today, month);
        if (year == 0 && ((direction == 1 && start <= today) || (!pointed && Seasons.Period(start).At(edge, today) < today)))
        {
            start = Pattern.AddYear(start);
        }

        var period = Seasons.Period(start);
        var date = period.At(edge, today);
        return new TemporalMatch(first, end, Name)
        {
            Date = new(date, Certainty.Known),
            PeriodStart = period.First,
            Precision = period.Precision(edge),
            Form = edge is PeriodEdge.Whole or PeriodEdge.Late ? DayForm.Month : DayForm.Date,
            NeedsSupport = !pointed && edge is PeriodEdge.Whole or PeriodEdge.Late,
            Passed = direction < 0 || date < today,
        };
    }
}
