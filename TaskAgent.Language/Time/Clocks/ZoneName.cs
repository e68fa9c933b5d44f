using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;
using TaskAgent.Language.Words.English.Time;

namespace TaskAgent.Language.Time.Clocks;

/// <summary>The zone behind a clock time: "(3pm) EST", "(15:00) UK time", "London time". Not "the PT", "call the UK": without a time beside it, it goes.</summary>
sealed class ZoneName : IRecognizer
{
    const string Utc = "Etc/UTC";

    public string Name => nameof(ZoneName);

    public Trigger Trigger { get; } = Trigger.On(Tag.ZoneCode, Tag.ZonePlace);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        if (token.Phrase.Is(Tag.ZoneCode) || token.Is(Tag.ZoneCode))
        {
            var phrase = token.Phrase.Is(Tag.ZoneCode);
            var end = at + (phrase ? token.PhraseLength : 1);
            if (!AfterClock(reading, at))
            {
                return null;
            }

            if (reading.Is(end, "time"))
            {
                end++;
            }

            var zone = ZoneWords.Id((phrase ? token.Phrase : token.Lexeme).Value(Tag.ZoneCode));
            if (zone == Utc && UtcOffset.Read(reading, ref end) is { } offset)
            {
                zone = offset;
            }

            return Make(reading, at, end, zone);
        }

        var named = token.Phrase.Is(Tag.ZonePlace);
        var next = at + (named ? token.PhraseLength : 1);
        return reading.Is(next, "time") ? Make(reading, at, next + 1, ZoneWords.Id((named ? token.Phrase : token.Lexeme).Value(Tag.ZonePlace))) : null;
    }

    // Codes are short and ordinary ("pt", "est", "mountain"): a clock time must stand right before.
    static bool AfterClock(Reading reading, int at)
    {
        var before = reading[at - 1].Is('(') ? at - 2 : at - 1;
        return reading[before].Kind == TokenKind.Number || reading[before].Is(Tag.Meridiem) || reading.Is(before, "m") || reading[before].Is('.') || reading[before].Is(Tag.DayPart) || reading.Is(before, "o'clock") || reading.Is(before, "hrs");
    }

    TemporalMatch Make(Reading reading, int at, int end, string zone)
    {
        var enclosed = reading[at - 1].Is('(') && reading[end].Is(')');
        return new(enclosed ? at - 1 : at, enclosed ? end + 1 : end, Name) { ZoneId = zone, NeedsSupport = true };
    }
}
