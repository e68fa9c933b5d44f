using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Days;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Repeats;

/// <summary>"10 days after I last did it", "2 weeks after completion". Not "10 days after Easter".</summary>
sealed class AfterCompletion : IRecognizer
{
    public string Name => nameof(AfterCompletion);

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number) | Trigger.On(Tag.NumberWord, Tag.VagueNumber, Tag.Article);

    public Match? Recognize(Reading reading, int at)
    {
        var end = at;
        if (!TimeSpanPattern.Read(reading, ref end, out var span) || !(reading.Is(end, "after") || reading.Is(end, "from") || reading.Is(end, "since")))
        {
            return null;
        }

        end++;
        if (!RepeatPattern.Completion(reading, ref end))
        {
            return null;
        }

        var rule = span switch
        {
            { Months: > 0 } => Rules.Of(Frequency.Monthly, span.Months),
            { Days: > 0 } when span.Days % 7 == 0 => Rules.Of(Frequency.Weekly, span.Days / 7),
            { Days: > 0 } => Rules.Of(Frequency.Daily, span.Days),
            { Minutes: > 0 } when span.Minutes % 60 == 0 => Rules.Of(Frequency.Hourly, span.Minutes / 60),
            _ => null,
        };
        return rule is null ? null : new TemporalMatch(at, end, Name) { Rule = rule, FromCompletion = true };
    }
}
