using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"on the 1st", "due the 5th", "by 20th", "the 5th of next month". Not "the 2nd floor", "the 5th Wave", "on first base".</summary>
sealed class DayOfMonth : IRecognizer
{
    public string Name => nameof(DayOfMonth);

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number) | Trigger.On(Tag.OrdinalWord);

    public Match? Recognize(Reading reading, int at)
    {
        var end = at;
        var day = Pattern.Ordinal(reading, ref end);
        var article = reading.Is(at - 1, "the");
        var plain = day == 0;
        if (plain)
        {
            // "on the 15"
            if (!article || reading[at].Kind != TokenKind.Number || reading[at].Length > 2 || !(reading.Is(at - 2, "on") || reading.Is(at - 2, "by") || reading.Is(at - 2, "due")))
            {
                return null;
            }

            day = reading[at].Number;
            end = at + 1;
        }

        var word = reading[at].Kind != TokenKind.Number;
        // "the first Monday" is no Monday the 1st.
        if (day is < 1 or > 31 || (day <= 5 && !plain && reading[end].Is(Tag.Weekday)) || (word && !article) || (reading[at].Glued && !reading[at - 1].Is('(')))
        {
            return null;
        }

        var month = Month(reading, ref end);
        if (month is null && (reading.Is(end, "of") || reading[end].Is(Tag.Month) || !Pattern.Ends(reading, end)))
        {
            return null;
        }

        var date = month is { } start ? MonthDays.Of(start.Year, start.Month, day) : MonthDays.Coming(reading.Context.Today, day);
        return date is not { } known ? null : new TemporalMatch(article ? at - 1 : at, end, Name)
        {
            Date = new(known, Certainty.Known),
            Form = DayForm.DayOfMonth,
            NeedsSupport = month is null && !(article && !word && Closes(reading, end)),
            Passed = known < reading.Context.Today,
        };
    }

    // "of the month" says nothing; "of next month" does.
    static DateOnly? Month(Reading reading, ref int end)
    {
        if (!reading.Is(end, "of"))
        {
            return null;
        }

        ref readonly var pointer = ref reading[end + 1];
        if (!reading.Is(end + 2, "month") || !(pointer.Is(Tag.Direction) || reading.Is(end + 1, "the")))
        {
            return null;
        }

        end += 3;
        return pointer.Is(Tag.Direction) ? reading.Context.Today.AddMonths(pointer.Value(Tag.Direction)) : null;
    }

    static bool Closes(Reading reading, int end) => reading[end].Kind is not (TokenKind.Word or TokenKind.Number);
}
