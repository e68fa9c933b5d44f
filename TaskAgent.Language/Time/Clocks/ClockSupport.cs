using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Clocks;

/// <summary>Whether the words around a bare number say that it is an hour (R3). A miss costs nothing, so they must say it clearly.</summary>
static class ClockSupport
{
    const int LongestCorrection = 5;

    public static bool Has(Reading reading, int at, int end)
    {
        if (!EndsClock(reading, at, end))
        {
            return false;
        }

        ref readonly var before = ref reading[at - 1];
        return Led(reading, at, end)
            || (reading.Is(at - 1, "to") && Moves(reading, at - 2))
            || IsDay(reading, at - 1)
            || (before.Is(Tag.Appointment) && !reading[at - 2].Is(Tag.NotHours) && Closes(reading, end))
            || FollowedByPart(reading, at, end)
            || (reading.Is(at - 1, "for") && reading.Is(at - 2, "alarm"))
            || (reading.Is(at - 1, "from") && IsDay(reading, at - 2) && Closes(reading, end))
            || (reading.Is(at - 1, "about") && reading[end].Is(Tag.RelativeDay))
            || Corrects(reading, at);
    }

    // "at 3", "by 5", "after 6"; "by one" and "at first" are something else.
    static bool Led(Reading reading, int at, int end)
    {
        ref readonly var before = ref reading[at - 1];
        if (before.Is('@') || before.Is('~'))
        {
            return true;
        }

        var word = reading[at].Kind == TokenKind.Word;
        if (reading.Is(at - 1, "at"))
        {
            return !(word && reading[at].Value(Tag.NumberWord) == 1 && (!Closes(reading, end) || reading.Is(end, "with"))) && !(reading[at].Length == 4 && !Closes(reading, end) && !(Pattern.IsStart(reading, at - 1) && Pattern.Ends(reading, end)));
        }

        var other = reading.Is(at - 1, "by") || reading.Is(at - 1, "before") || reading.Is(at - 1, "after") || reading.Is(at - 1, "until") || reading.Is(at - 1, "till") || reading.Is(at - 1, "til") || reading.Is(at - 1, "b4")
            || (reading.Is(at - 1, "around") && !word) || reading.Is(at - 1, "past");
        return other && !Multiplies(reading, at - 2) && !(word && reading[at].Value(Tag.NumberWord) <= 2) && reading[at].Length < 4;
    }

    // "push standup to 10", "meeting moved to 3"
    static bool Moves(Reading reading, int before)
    {
        for (var i = before; i > before - 5; i--)
        {
            if (reading.Is(i, "move") || reading.Is(i, "moved") || reading.Is(i, "push") || reading.Is(i, "pushed") || reading.Is(i, "reschedule") || reading.Is(i, "rescheduled") || reading.Is(i, "postpone") || reading.Is(i, "postponed") || reading.Is(i, "shift") || reading.Is(i, "bump") || reading.Is(i, "delay"))
            {
                return true;
            }
        }

        return false;
    }

    static bool Multiplies(Reading reading, int at) =>
        reading.Is(at, "multiply") || reading.Is(at, "divide") || reading.Is(at, "reduce") || reading.Is(at, "increase") || reading.Is(at, "up") || reading.Is(at, "down") || reading.Is(at, "grow") || reading.Is(at, "cut") || reading.Is(at, "raise") || reading.Is(at, "one") || reading.Is(at, "two")
        || reading[at].Kind == TokenKind.Number;

    /// <summary>"tuesday two thirty", "for six forty five tomorrow": hour and minutes in words beside a day, whatever follows.</summary>
    public static bool IsSpelled(Reading reading, int at, int end, ClockReading clock) =>
        clock.Minute > 0 && reading[at].Kind == TokenKind.Word
        && (IsDay(reading, at - 1) || reading[end].Is(Tag.RelativeDay) || reading[end].Is(Tag.Weekday) || (reading.Is(end, "on") && reading[end + 1].Is(Tag.Weekday)))
        && !(reading[end].Is(Tag.TimeUnit) || reading[end].Is(Tag.Currency) || reading[end].Is(Tag.FractionOf));

    /// <summary>Whether a day or a part of one stands here, behind which a bare number is an hour.</summary>
    public static bool IsDay(Reading reading, int at) =>
        reading[at].Is(Tag.Weekday) || reading[at].Is(Tag.RelativeDay) || (reading[at].Is(',') && (reading[at - 1].Is(Tag.RelativeDay) || reading[at - 1].Is(Tag.Weekday)))
        || reading[at].Is(Tag.PluralDay) || reading.Is(at, "daily") || reading.Is(at, "tonight") || IsPart(reading, at);

    static bool IsPart(Reading reading, int at) =>
        (DayPart)reading[at].Value(Tag.DayPart) is DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Night && (reading[at - 1].Is(Tag.Weekday) || reading[at - 1].Is(Tag.RelativeDay) || reading[at - 1].Is(Tag.Direction));

    // "8 tonight", "7 in the morning", "dinner 8 this evening"
    static bool FollowedByPart(Reading reading, int at, int end) =>
        (reading.Is(end, "in") && reading.Is(end + 1, "the") && reading[end + 2].Is(Tag.DayPart))
        || reading[end].Value(Tag.DayPart) == (int)DayPart.Tonight
        || (reading.Is(end, "at") && reading.Is(end + 1, "night"))
        || (reading.Is(end, "this") && reading[end + 1].Is(Tag.DayPart))
        || (reading[end].Value(Tag.RelativeDay) is 0 or 1 && reading[at - 1].Kind is TokenKind.End or TokenKind.NewLine);

    // "at 10, no wait, 11"
    static bool Corrects(Reading reading, int at)
    {
        var before = at;
        var corrected = false;
        for (var i = at - 1; i >= at - LongestCorrection; i--)
        {
            if (reading[i].Is(Tag.TimeCorrection) || (reading[i].Phrase.Is(Tag.TimeCorrection) && i + reading[i].PhraseLength <= at))
            {
                (corrected, before) = (true, i);
            }
        }

        // What is corrected is a time too: "no 5" alone is a number.
        before -= reading[before - 1].Sign is ',' or '.' or '-' or '(' ? 2 : 1;
        return corrected && (reading[before].Kind == TokenKind.Number || reading[before].Is(Tag.NumberWord) || reading[before].Is(Tag.Meridiem) || reading[before].Is(Tag.DayPart));
    }

    static bool EndsClock(Reading reading, int at, int end)
    {
        var after = end;
        if (Pattern.Unit(reading, ref after, out _) || reading[end].Is(Tag.Month) || reading[end].Is(Tag.Currency) || reading[end].Is(Tag.FractionOf))
        {
            return false;
        }

        // "at 9 PT", "at 9 Chicago time"
        if ((reading[end].Is(Tag.ZoneCode) && (reading[end].Flags & TokenFlags.AllCapitals) != 0) || (reading[end].Is(Tag.ZonePlace) && reading.Is(end + 1, "time")) || (reading[end].Phrase.Is(Tag.ZonePlace) && reading.Is(end + reading[end].PhraseLength, "time")))
        {
            return true;
        }

        return Pattern.Ends(reading, end) && !(reading[end].Is(Tag.Direction) && !reading[end + 1].Is(Tag.TimeUnit) && !reading[end + 1].Is(Tag.Weekday) && !reading[end + 1].Is(Tag.Month) && !reading[end + 1].Is(Tag.DayPart))
            || (Pattern.IsStart(reading, at - 1) && (reading[end].Is(Tag.NounVerb) || reading[end].Phrase.Is(Tag.Verb)))
            || reading[end].Kind == TokenKind.Number;
    }

    static bool Closes(Reading reading, int end) =>
        reading[end].Kind is TokenKind.End or TokenKind.NewLine
        || (reading[end].Kind == TokenKind.Sign && !reading[end].Is('-'))
        || reading[end].Is(Tag.And) || reading[end].Is(Tag.Weekday) || reading[end].Is(Tag.RelativeDay) || reading[end].Is(Tag.TimeLead) || reading.Is(end, "with") || reading.Is(end, "w") || reading[end].Is(Tag.Direction) || reading[end].Is(Tag.Each);
}
