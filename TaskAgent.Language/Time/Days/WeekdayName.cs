using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"Friday", "this Fri", "next Tuesday", "Friday week", "the Monday after next". Not "sat nav", not "Friday's demo".</summary>
sealed class WeekdayName : IRecognizer
{
    public string Name => nameof(WeekdayName);

    public Trigger Trigger { get; } = Trigger.On(Tag.Weekday);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        if (token.Is(Tag.WeakDay) && (reading.Is(at - 1, "the") || (reading[at + 1].Is(Tag.Article) && reading[at + 2].Kind == TokenKind.Word && !reading[at + 2].Is(Tag.OrdinalWord))))
        {
            // "the SAT", "wed the couple"
            return null;
        }

        var weekday = (DayOfWeek)(token.Value(Tag.Weekday) % 7);
        var end = at + 1;
        if (reading[end].Is('.') && reading[end].Glued && token.Length <= 5 && reading[end + 1].Kind is not (TokenKind.End or TokenKind.NewLine) && !reading[end + 1].Capital)
        {
            end++;
        }

        var first = at;
        var pointed = reading[at - 1].Is(Tag.Direction);
        var direction = pointed ? reading[--first].Value(Tag.Direction) : 0;
        if (reading.Is(first - 1, "the") || (pointed && reading.Is(first - 1, "this")))
        {
            first--;
        }

        var weeks = Later(reading, ref end, pointed);
        if (first < at && !pointed && weeks == 0)
        {
            first = at;
        }

        return new TemporalMatch(first, end, Name)
        {
            Date = new(Resolve(reading, weekday, pointed, direction, weeks), Certainty.Known),
            Weekday = weekday,
            Form = pointed || weeks > 0 ? DayForm.PointedWeekday : DayForm.Weekday,
            Passed = pointed && direction < 0,
        };
    }

    // "Friday week", "Friday fortnight", "the Friday after next": weeks beyond the coming one.
    static int Later(Reading reading, ref int end, bool pointed)
    {
        if (reading.Is(end, "after") && reading.Is(end + 1, "next"))
        {
            end += 2;
            return 2;
        }

        if (!pointed && (reading.Is(end, "week") || reading.Is(end, "fortnight")) && Pattern.Ends(reading, end + 1))
        {
            return reading.Is(end++, "week") ? 1 : 2;
        }

        return 0;
    }

    static DateOnly Resolve(Reading reading, DayOfWeek weekday, bool pointed, int direction, int weeks)
    {
        var (today, settings) = (reading.Context.Today, reading.Settings);
        if (weeks == 2 && !pointed)
        {
            return Weeks.Within(today, 2, weekday, settings.WeekStart);
        }

        return (pointed, direction) switch
        {
            (true, 0) => Weeks.This(today, weekday, settings.WeekStart),
            (true, 1) => Weeks.Next(today, weekday, settings),
            (true, -1) => Weeks.Before(today, weekday),
            _ => Pattern.AddDays(Weeks.After(today, weekday), 7 * weeks),
        };
    }
}
