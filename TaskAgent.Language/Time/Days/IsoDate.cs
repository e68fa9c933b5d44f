using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Clocks;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time.Days;

/// <summary>"2026-05-12", "2026/5/12", "2026-05-12T14:30", "2026-05-12T14:30+02:00". Not "2026-13-45".</summary>
sealed class IsoDate : IRecognizer
{
    public string Name => nameof(IsoDate);

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number);

    public Match? Recognize(Reading reading, int at)
    {
        if (reading[at].Length != 4 || reading[at + 1].Sign is not ('-' or '/' or '.') || reading[at + 3].Sign != reading[at + 1].Sign
            || !Pattern.Tight(reading, at + 1, reading[at + 1].Sign) || !Pattern.Tight(reading, at + 3, reading[at + 1].Sign)
            || MonthDays.Of(reading[at].Number, reading[at + 2].Number, reading[at + 4].Number) is not { } date)
        {
            return null;
        }

        var end = at + 5;
        ClockReading? clock = null;
        string? zone = null;
        // T14:30:00.000Z
        if (reading.Is(end, "T") && reading[end].Glued && Pattern.Tight(reading, end + 2, ':') && reading[end + 1].Number is >= 0 and < 24 && reading[end + 3].Number is >= 0 and < 60)
        {
            clock = new(reading[end + 1].Number, reading[end + 3].Number, DayHalf.Exact);
            end += 4;
            while (reading[end].Glued && (reading[end].Sign is ':' or '.') && reading[end + 1].Kind == TokenKind.Number)
            {
                end += 2;
            }

            zone = UtcOffset.Read(reading, ref end);
            if (reading.Is(end, "Z") && reading[end].Glued)
            {
                zone = "Etc/UTC";
                end++;
            }
        }

        return new TemporalMatch(at, end, Name)
        {
            Date = new(date, Certainty.Known),
            Clock = clock,
            ZoneId = zone,
            IsCertain = true,
            Form = DayForm.Date,
            Passed = date < reading.Context.Today,
        };
    }
}
