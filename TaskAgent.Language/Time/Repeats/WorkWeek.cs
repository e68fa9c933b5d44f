using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Repeats;

/// <summary>"Mon-Fri at 8:30", "Monday to Friday 9-5": with a clock time the days of every working week. Without one ("offsite Mon-Fri") it is one week.</summary>
sealed class WorkWeek : IRecognizer
{
    const int Monday = 1;
    const int Friday = 5;

    public string Name => nameof(WorkWeek);

    public Trigger Trigger { get; } = Trigger.On(Tag.Weekday);

    public Match? Recognize(Reading reading, int at)
    {
        var end = at + 1;
        if (reading[at].Value(Tag.Weekday) != Monday || !Pattern.RangeSign(reading, ref end) || reading[end].Value(Tag.Weekday) != Friday
            || reading[at - 1].Is(Tag.Each) || reading[at - 1].Is(Tag.Direction) || reading[at - 1].Is(Tag.TimeUnit) || reading.Is(at - 1, "from"))
        {
            return null;
        }

        end++;
        var clock = reading.Is(end, "at") || reading[end].Is('@') || reading[end].Is(',') ? end + 1 : end;
        return reading[clock].Kind == TokenKind.Number && (clock > end || reading[clock + 1].Is(':') || reading[clock + 1].Is('-') || reading[clock + 1].Is(Tag.Meridiem))
            ? new TemporalMatch(at, end, Name) { Rule = Rules.Of(Frequency.Weekly) with { ByDay = Rules.WorkDays } }
            : null;
    }
}
