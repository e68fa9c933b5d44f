using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Repeats;

/// <summary>"on Mondays", "Tuesdays and Thursdays", "weekday mornings", "on weekends". Not "5 business days".</summary>
sealed class PluralDays : IRecognizer
{
    public string Name => nameof(PluralDays);

    public Trigger Trigger { get; } = Trigger.On(Tag.PluralDay, Tag.Weekday, Tag.TimeUnit);

    public Match? Recognize(Reading reading, int at)
    {
        var end = at;
        ref readonly var token = ref reading[at];
        var phrase = token.Phrase.Is(Tag.PluralDay);
        if (Parts(reading, at + 1) is { } part)
        {
            var parted = token.Is(Tag.Weekday) ? [new NthWeekday((DayOfWeek)(token.Value(Tag.Weekday) % 7))]
                : token.Value(Tag.TimeUnit) == (int)TimeUnit.WorkDay ? Rules.WorkDays
                : token.Value(Tag.TimeUnit) == (int)TimeUnit.Weekend ? Rules.Weekend
                : null;
            return parted is null || reading[at - 1].Is(Tag.Each) ? null : Make(at, at + 2, parted) with { Clock = new(0, 0, ClockReading.HalfOf(part), part) };
        }

        var value = phrase ? token.Phrase.Value(Tag.PluralDay) : token.Value(Tag.PluralDay);
        if (value >= 8)
        {
            end += phrase ? token.PhraseLength : 1;
            return (phrase && !reading.Is(at - 1, "on")) || reading[at - 1].Kind == TokenKind.Number || reading[at - 1].Is(Tag.NumberWord) || reading[at - 1].Is(Tag.VagueNumber) || reading[at - 1].Is(Tag.Each) || reading.Is(at - 1, "the") || !Pattern.Ends(reading, end)
                ? null
                : Make(at, end, value == 8 ? Rules.WorkDays : Rules.Weekend);
        }

        // "Tuesday and Thursdays" starts at the first day, so a plural that another day leads to is not asked again.
        if (!token.Is(Tag.PluralDay) && !token.Is(Tag.Weekday))
        {
            return null;
        }

        var days = RepeatPattern.Weekdays(reading, ref end);
        return days is null || (reading[end - 1].Value(Tag.PluralDay) < 0 && !IsList(reading, at, end, days.Count)) || reading[at - 1].Is(Tag.Each) || reading[at - 1].Is(Tag.Direction) || (!reading.Is(at - 1, "on") && !Pattern.Ends(reading, end) && reading[end].Kind != TokenKind.Number)
            ? null
            : Alternate(reading, at) ? Make(at - 1, end, days, 2) : Make(at, end, days);
    }

    // "Mon, Wed and Fri": one day or two may be meant once, three are every week's.
    static bool IsList(Reading reading, int at, int end, int days)
    {
        var named = 0;
        for (var i = at; i < end; i++)
        {
            named += reading[i].Is(Tag.Weekday) || reading[i].Is(Tag.PluralDay) ? 1 : 0;
        }

        return days >= 3 && named == days && !reading[at].Is(Tag.PluralDay) && !reading[at - 1].Is(Tag.TimeUnit) && !reading.Is(end, "or");
    }

    static bool Alternate(Reading reading, int at) => reading.Is(at - 1, "alternate") || reading.Is(at - 1, "alternating");

    // (Monday) mornings
    static DayPart? Parts(Reading reading, int at) =>
        reading[at].Is(Tag.DayPart) && (reading.Is(at, "mornings") || reading.Is(at, "afternoons") || reading.Is(at, "evenings") || reading.Is(at, "nights"))
            ? (DayPart)reading[at].Value(Tag.DayPart)
            : null;

    TemporalMatch Make(int first, int end, IReadOnlyList<NthWeekday> days, int interval = 1) =>
        new(first, end, Name) { Rule = Rules.Of(Frequency.Weekly, interval) with { ByDay = days } };
}
