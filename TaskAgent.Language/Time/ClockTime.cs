using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time;

/// <summary>An hour with am or pm: "at 2pm", "10 am". Not "2 pmi".</summary>
sealed class ClockTime : IRecognizer
{
    public string Name => "clock-time";

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number);

    public Match? Recognize(Reading reading, int at)
    {
        var hour = reading[at].Number;
        if (hour is < 1 or > 12 || !reading[at + 1].Is(Tag.Meridiem))
        {
            return null;
        }

        var time = new TimeOnly((hour % 12) + reading[at + 1].Value(Tag.Meridiem), 0);
        var now = reading.Context.LocalNow;
        var passed = TimeOnly.FromDateTime(now) > time;
        return new TemporalMatch(reading.Is(at - 1, "at") ? at - 1 : at, at + 2, Name)
        {
            Date = new(reading.Context.Today.AddDays(passed ? 1 : 0), Certainty.Implied),
            Time = new(time, Certainty.Known),
            Precision = DuePrecision.Time,
        };
    }
}
