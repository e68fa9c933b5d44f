using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"in 2027", "before 2028", "early 2027", "by the end of 2026". Not "2027 calendar", "at 2030", nor a year that is over.</summary>
sealed class YearName : IRecognizer
{
    const int Farthest = 50;

    public string Name => nameof(YearName);

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number);

    public Match? Recognize(Reading reading, int at)
    {
        var today = reading.Context.Today;
        if (!Pattern.IsYear(reading, at) || reading[at].Number < today.Year || reading[at].Number > today.Year + Farthest || reading[at].Glued && !reading[at - 1].Is('-') || !Pattern.Ends(reading, at + 1))
        {
            return null;
        }

        var first = at;
        var edge = EdgeBefore.Read(reading, ref first);
        var lead = (TimeLead)reading[at - 1].Value(Tag.TimeLead);
        if (edge == PeriodEdge.Whole && (lead is not (TimeLead.In or TimeLead.By or TimeLead.Before or TimeLead.Sometime) || (lead == TimeLead.Before && reading[at].Number == today.Year)))
        {
            return null;
        }

        var period = new Period(TimeUnit.Year, new(reading[at].Number, 1, 1), new(reading[at].Number, 12, 31));
        var date = period.At(edge, today);
        return date < today ? null : new TemporalMatch(first, at + 1, Name)
        {
            Date = new(date, Certainty.Known),
            PeriodStart = period.First,
            Precision = period.Precision(edge),
            Form = edge is PeriodEdge.Whole or PeriodEdge.Late ? DayForm.Month : DayForm.Date,
            NeedsSupport = edge == PeriodEdge.Whole,
        };
    }
}
