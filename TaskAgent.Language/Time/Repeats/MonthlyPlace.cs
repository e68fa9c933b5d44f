using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Repeats;

/// <summary>"first Monday of each month", "on the 15th of every month", "the last day of every other month". Not "the last Friday of the month", which is one day.</summary>
sealed class MonthlyPlace : IRecognizer
{
    public string Name => nameof(MonthlyPlace);

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number) | Trigger.On(Tag.OrdinalWord);

    public Match? Recognize(Reading reading, int at)
    {
        if (reading[at].Kind == TokenKind.Number && !reading[at + 1].Is(Tag.OrdinalSuffix))
        {
            return null;
        }

        var end = at;
        var plain = Rules.Of(Frequency.Monthly);
        var rule = RepeatPattern.MonthPlace(reading, ref end, plain);
        if (Twice(reading, at, end, rule) is { } twice)
        {
            return twice;
        }

        if (rule == plain || !(reading.Is(end, "of") || reading.Is(end, "in") || reading[end].Is(Tag.Each)))
        {
            return null;
        }

        var every = reading[end].Is(Tag.Each) ? end : end + 1;
        if (!reading[every].Is(Tag.Each))
        {
            return null;
        }

        var next = every + 1;
        var interval = 1;
        if (reading.Is(next, "other") || reading.Is(next, "second"))
        {
            (interval, next) = (2, next + 1);
        }
        else if (Pattern.Amount(reading, ref next, out var amount) && amount >= 1)
        {
            interval = (int)amount;
        }

        if (!Pattern.Unit(reading, ref next, out var unit) || unit is not (TimeUnit.Month or TimeUnit.Quarter))
        {
            return null;
        }

        var first = reading.Is(at - 1, "the") ? at - 1 : at;
        return new TemporalMatch(first, next, Name)
        {
            Rule = rule with { Interval = unit == TimeUnit.Quarter ? 3 : interval },
        };
    }

    // "on the 1st and 15th", "the 5th and 20th of the month": too far from each other to be one event
    TemporalMatch? Twice(Reading reading, int at, int end, RecurrenceRule rule)
    {
        if (rule is not { ByMonthDay: [> 0 and var first, > 0 and var second], ByDay.Count: 0 } || second - first < 10 || !reading.Is(at - 1, "the"))
        {
            return null;
        }

        if (reading.Is(end, "of") && reading.Is(end + 1, "the") && reading.Is(end + 2, "month"))
        {
            end += 3;
        }

        return Pattern.Ends(reading, end) && !reading.Is(end, "of") && !reading[end].Is(Tag.Each) && !reading[end].Is(Tag.Month)
            ? new TemporalMatch(at - 1, end, Name) { Rule = rule }
            : null;
    }
}
