using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time;

/// <summary>A day by its name: "today", "tomorrow", "on Friday". A bare weekday is the next one after today (R1).</summary>
sealed class DayName : IRecognizer
{
    public string Name => "day-name";

    public Trigger Trigger { get; } = Trigger.On(Tag.RelativeDay, Tag.Weekday);

    public Match? Recognize(Reading reading, int at)
    {
        var today = reading.Context.Today;
        ref readonly var token = ref reading[at];
        var days = token.Is(Tag.RelativeDay)
            ? token.Value(Tag.RelativeDay)
            : ((token.Value(Tag.Weekday) - (int)today.DayOfWeek + 6) % 7) + 1;
        var first = reading.Is(at - 1, "on") || reading.Is(at - 1, "by") ? at - 1 : at;
        return new TemporalMatch(first, at + 1, Name)
        {
            Date = new(today.AddDays(Math.Min(days, DateOnly.MaxValue.DayNumber - today.DayNumber)), Certainty.Known),
            Modifier = reading.Is(first, "by") ? TemporalModifier.By : TemporalModifier.At,
        };
    }
}
