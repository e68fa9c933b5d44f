using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"two Fridays from now", "3 weekends from today". Not "two Fridays in a row".</summary>
sealed class WeekdaysAhead : IRecognizer
{
    public string Name => nameof(WeekdaysAhead);

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number) | Trigger.On(Tag.NumberWord);

    public Match? Recognize(Reading reading, int at)
    {
        var day = Pattern.Weekend(reading, at + 1) ? (int)DayOfWeek.Saturday : reading[at + 1].Value(Tag.PluralDay);
        if (day is not (>= 1 and <= 7) || !reading.Is(at + 2, "from") || !(reading.Is(at + 3, "now") || reading.Is(at + 3, "today")))
        {
            return null;
        }

        var end = at;
        return Pattern.Amount(reading, ref end, out var amount) && end == at + 1 && amount is >= 1 and < 1000
            ? new TemporalMatch(at, at + 4, Name)
            {
                Date = new(Pattern.AddDays(Weeks.After(reading.Context.Today, (DayOfWeek)(day % 7)), 7 * ((long)amount - 1)), Certainty.Known),
                Form = DayForm.Offset,
            }
            : null;
    }
}
