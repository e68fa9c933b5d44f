using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Repeats;

/// <summary>"daily", "weekly on Fridays", "monthly on the 1st", "twice a week", "3x per day". Not "the weekly report", "an apple a day".</summary>
sealed class RepeatAdverb : IRecognizer
{
    public string Name => nameof(RepeatAdverb);

    public Trigger Trigger { get; } = Trigger.On(Tag.Repetition);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        var phrase = token.Phrase.Is(Tag.Repetition) && !token.Is(Tag.Repetition);
        var value = (phrase ? token.Phrase : token.Lexeme).Value(Tag.Repetition);
        var rule = Rules.Of((Frequency)(value % 10), value / 10);
        var end = at + (phrase ? token.PhraseLength : 1);
        var first = at;
        var times = Times(reading, ref first);
        var quota = phrase && times == 0 && AfterSpan(reading, at);
        var counted = times > 0 || quota;
        if (!counted && phrase && (reading.Is(at, "a") || reading.Is(at, "per")))
        {
            return null;
        }

        // "monthly budget review" repeats only where a day of the month stands behind it.
        var start = Pattern.IsStart(reading, at);
        var adjective = !counted && !Pattern.Ends(reading, end) && !(start && reading[end].Is(Tag.Appointment));
        if (adjective && !(start && (rule.Frequency == Frequency.Monthly || rule.Interval > 1)))
        {
            return null;
        }

        // "2x daily vitamins"
        if ((reading[at - 1].Is(Tag.Article) && !counted) || (times > 0 && !phrase && !Pattern.Ends(reading, end) && !reading[end].Is(Tag.NounVerb)))
        {
            return null;
        }

        rule = Place(reading, ref end, rule);
        rule = Spread(RepeatPattern.Count(reading, ref end, rule), times);
        return new TemporalMatch(first, end, Name)
        {
            Rule = rule,
            Clock = reading.Is(at, "nightly") ? new(0, 0, DayHalf.Afternoon, DayPart.Night) : null,
            Times = Math.Max(1, times),
            IsQuota = quota,
            NeedsSupport = adjective,
        };
    }

    // "twice a year" is every six months; "twice a week" has no such days.
    static RecurrenceRule Spread(RecurrenceRule rule, int times) =>
        rule is { Frequency: Frequency.Yearly, Interval: 1, ByMonth.Count: 0 } && times is > 1 and <= 12 && 12 % times == 0
            ? rule with { Frequency = Frequency.Monthly, Interval = 12 / times }
            : rule;

    static RecurrenceRule Place(Reading reading, ref int end, RecurrenceRule rule)
    {
        if (rule.Frequency == Frequency.Monthly)
        {
            return RepeatPattern.MonthPlace(reading, ref end, rule);
        }

        var next = reading.Is(end, "on") || reading.Is(end, "every") || reading[end].Is('(') ? end + 1 : end;
        if (rule.Frequency != Frequency.Weekly || RepeatPattern.Weekdays(reading, ref next) is not { } days)
        {
            return rule;
        }

        end = next;
        return rule with { ByDay = days };
    }

    // "twice (a week)", "3 times", "3x", "2 x"; moves first before it.
    static int Times(Reading reading, ref int first)
    {
        if (reading[first - 1].Is(Tag.TimesWord))
        {
            return reading[--first].Value(Tag.TimesWord);
        }

        if (reading[first - 2].Phrase.Is(Tag.TimesWord) && reading[first - 2].PhraseLength == 2)
        {
            first -= 2;
            return reading[first].Phrase.Value(Tag.TimesWord);
        }

        if ((reading.Is(first - 1, "times") || reading.Is(first - 1, "x")) && reading[first - 2].Number is > 0 and < 100)
        {
            first -= 2;
            return reading[first].Number;
        }

        return 0;
    }

    // "3 hrs (a week)"
    static bool AfterSpan(Reading reading, int at) => reading[at - 1].Is(Tag.TimeUnit) || (reading[at - 1].Is(Tag.GluedUnit) && reading[at - 1].Glued);
}
