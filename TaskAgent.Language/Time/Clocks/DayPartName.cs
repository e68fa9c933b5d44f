using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Clocks;

/// <summary>"noon", "this afternoon", "in the morning", "first thing", "EOD", "tonight", "before lunch", "Friday night". Not "good morning", "night shift", "lunch with Chen".</summary>
sealed class DayPartName : IRecognizer
{
    public string Name => nameof(DayPartName);

    public Trigger Trigger { get; } = Trigger.On(Tag.DayPart);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        var phrase = token.Phrase.Is(Tag.DayPart);
        var part = (DayPart)(phrase ? token.Phrase : token.Lexeme).Value(Tag.DayPart);
        var end = at + (phrase ? token.PhraseLength : 1);
        var clock = new ClockReading(0, 0, ClockReading.HalfOf(part), part);
        var today = new Part<DateOnly>(reading.Context.Today, Certainty.Known);
        switch (part)
        {
            case DayPart.Tonight:
                return new TemporalMatch(at, end, Name) { Date = today, Form = DayForm.Named, Clock = clock };
            case DayPart.Lunch when !(reading.Is(at - 1, "before") || reading.Is(at - 1, "by") || reading.Is(at - 1, "after") || reading.Is(at - 1, "at") || reading.Is(at - 1, "over")
                    || ((reading[at - 1].Is(Tag.Weekday) || reading[at - 1].Is(Tag.RelativeDay)) && (reading.Is(at - 2, "before") || reading.Is(at - 2, "by")))) || !Pattern.Ends(reading, end):
                return null;
            case DayPart.AfterWork when !Pattern.Ends(reading, end):
                return null;
            case DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Night:
                return Half(reading, at, end, clock, today);
            default:
                return new TemporalMatch(at, end, Name) { Clock = clock };
        }
    }

    // A part of the day by its plain name is a time only beside a day or in a phrase of its own.
    TemporalMatch? Half(Reading reading, int at, int end, ClockReading clock, Part<DateOnly> today)
    {
        ref readonly var before = ref reading[at - 1];
        if (before.Is(Tag.Direction) && before.Value(Tag.Direction) <= 0)
        {
            return before.Value(Tag.Direction) == 0 && (Pattern.Ends(reading, end) || Pattern.IsStart(reading, at - 1))
                ? new TemporalMatch(at - 1, end, Name) { Date = today, Form = DayForm.Named, Clock = clock }
                : reading.Is(at - 1, "last") && reading.Is(at, "night")
                    ? new TemporalMatch(at - 1, end, Name) { Date = new(Pattern.AddDays(today.Value, -1), Certainty.Known), Form = DayForm.Named, Clock = clock, Passed = true }
                    : null;
        }

        if (reading.Is(at - 1, "the") && (reading.Is(at - 2, "in") || reading.Is(at - 2, "during")) && (Pattern.Ends(reading, end) || Pattern.IsStart(reading, at - 2)))
        {
            return new TemporalMatch(at - 2, end, Name) { Clock = clock };
        }

        if (reading.Is(at - 1, "at") && clock.Part == DayPart.Night)
        {
            return new TemporalMatch(at - 1, end, Name) { Clock = clock };
        }

        // "Friday afternoon", "tomorrow morning", "Easter Sunday evening", "Fri. night"
        return before.Is(Tag.Weekday) || before.Is(Tag.RelativeDay) || before.Is(Tag.Holiday) || (before.Is('.') && reading[at - 2].Is(Tag.Weekday)) || before.Is(Tag.OrdinalSuffix) || before.Is(Tag.Each) || before.Is(Tag.PluralDay)
            || (reading.Is(end, "of") && (reading.Is(at - 1, "the") || reading.Is(at - 1, "on") || reading.Is(at - 1, "by"))) || (before.Is(Tag.PeriodEdge) && (reading[at - 2].Is(Tag.Weekday) || reading[at - 2].Is(Tag.RelativeDay)))
            || before.Value(Tag.TimeUnit) is (int)TimeUnit.Weekend or (int)TimeUnit.WorkDay
            ? new TemporalMatch(reading.Is(end, "of") && reading.Is(at - 1, "the") ? at - 1 : at, reading.Is(end, "of") ? end + 1 : end, Name) { Clock = clock, NeedsSupport = true }
            : null;
    }
}
