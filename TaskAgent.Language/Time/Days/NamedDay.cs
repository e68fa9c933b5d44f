using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"today", "tmrw", "the day after tomorrow", "later today", "2moro". Not "tomorrow's meeting", which is a word of its own.</summary>
sealed class NamedDay : IRecognizer
{
    public string Name => nameof(NamedDay);

    public Trigger Trigger { get; } = Trigger.On(Tag.RelativeDay) | Trigger.On(TokenKind.Number);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        if (token.Kind == TokenKind.Number)
        {
            return token.Number == 2 && reading[at + 1].Glued ? Texted(reading, at) : null;
        }

        var phrase = token.Phrase.Is(Tag.RelativeDay);
        var days = (phrase ? token.Phrase : token.Lexeme).Value(Tag.RelativeDay);
        var first = days == 0 && (reading.Is(at - 1, "later") || reading.Is(at - 1, "earlier")) ? at - 1 : at;
        var day = Day(reading, first, at + (phrase ? token.PhraseLength : 1), days);

        // "this time tomorrow", "the same time tomorrow": by the clock
        return days > 0 && reading.Is(at - 1, "time") && (reading.Is(at - 2, "this") || reading.Is(at - 2, "same"))
            ? day with { First = reading.Is(at - 3, "the") ? at - 3 : at - 2, Clock = new(reading.Context.LocalNow.Hour, reading.Context.LocalNow.Minute, DayHalf.Exact) }
            : day;
    }

    static TemporalMatch? Texted(Reading reading, int at) =>
        reading.Is(at + 1, "moro") || reading.Is(at + 1, "morrow") || reading.Is(at + 1, "mrw") || reading.Is(at + 1, "moz") ? Day(reading, at, at + 2, 1)
        : reading.Is(at + 1, "day") ? Day(reading, at, at + 2, 0)
        : reading.Is(at + 1, "nite") || reading.Is(at + 1, "night") ? Day(reading, at, at + 2, 0) with { Clock = new(0, 0, default, DayPart.Tonight) }
        : null;

    static TemporalMatch Day(Reading reading, int first, int end, int days) => new(first, end, nameof(NamedDay))
    {
        Date = new(Pattern.AddDays(reading.Context.Today, days), Certainty.Known),
        Form = DayForm.Named,
        Passed = days < 0,
    };
}
