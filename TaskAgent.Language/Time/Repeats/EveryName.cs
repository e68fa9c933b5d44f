using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Repeats;

/// <summary>"every Monday and Thursday", "every other week", "every 3 days", "each month on the 15th", "every last Friday", "every May 5th", "every morning". Not "every time", "each of you".</summary>
sealed class EveryName : IRecognizer
{
    public string Name => nameof(EveryName);

    public Trigger Trigger { get; } = Trigger.On(Tag.Each);

    public Match? Recognize(Reading reading, int at)
    {
        var end = at + (reading[at].Phrase.Is(Tag.Each) ? reading[at].PhraseLength : 1);
        var completion = reading[end].Is('!') && reading[end].Glued;
        if (completion)
        {
            end++;
        }

        ClockReading? clock = null;
        if (Read(reading, ref end, ref clock) is not { } rule)
        {
            return null;
        }

        var first = Edge(reading, at, ref end, ref rule);
        rule = RepeatPattern.Count(reading, ref end, rule);
        var after = end + 1;
        if (reading.Is(end, "after") && RepeatPattern.Completion(reading, ref after))
        {
            (completion, end) = (true, after);
        }

        // once every two weeks
        var times = reading[at - 1].Is(Tag.TimesWord);
        return new TemporalMatch(times ? at - 1 : first, end, Name)
        {
            Rule = rule,
            Clock = clock,
            FromCompletion = completion,
            Times = times ? reading[at - 1].Value(Tag.TimesWord) : 1,
        };
    }

    // end of every month, the beginning of each month, every month end
    static int Edge(Reading reading, int at, ref int end, ref RecurrenceRule rule)
    {
        var weekly = rule is { Frequency: Frequency.Weekly, ByDay.Count: 0 };
        if (!weekly && rule is not { Frequency: Frequency.Monthly, ByDay.Count: 0, ByMonthDay.Count: 0 })
        {
            return at;
        }

        if (!weekly && reading.Is(end, "end"))
        {
            end++;
            rule = rule with { ByMonthDay = [-1] };
            return at;
        }

        for (var length = 3; length >= 2; length--)
        {
            ref readonly var token = ref reading[at - length];
            if (token.PhraseLength == length && token.Phrase.Is(Tag.PeriodEdge) && token.Phrase.Value(Tag.PeriodEdge) is (int)PeriodEdge.Start or (int)PeriodEdge.End)
            {
                var last = token.Phrase.Value(Tag.PeriodEdge) == (int)PeriodEdge.End;
                rule = weekly ? rule with { ByDay = [new(last ? DayOfWeek.Friday : DayOfWeek.Monday)] } : rule with { ByMonthDay = [token.Phrase.Value(Tag.PeriodEdge) == (int)PeriodEdge.End ? -1 : 1] };
                return at - length;
            }
        }

        return at;
    }

    static RecurrenceRule? Read(Reading reading, ref int end, ref ClockReading? clock)
    {
        var interval = 1;
        if (reading.Is(end, "other") || reading.Is(end, "alternate") || reading.Is(end, "second") || (reading[end].Number == 2 && reading[end + 1].Is(Tag.OrdinalSuffix)))
        {
            var next = end + (reading[end].Kind == TokenKind.Number ? 2 : 1);
            if (!(reading[next].Is(Tag.Weekday) && reading.Is(next + 1, "of")) && (reading[next].Is(Tag.Weekday) || reading[next].Is(Tag.TimeUnit) || reading[next].Phrase.Is(Tag.TimeUnit)))
            {
                (interval, end) = (2, next);
            }
        }
        else if (Counted(reading, ref end) is { } counted)
        {
            return counted;
        }

        if ((DayLetters.Read(reading, ref end) ?? RepeatPattern.Weekdays(reading, ref end)) is { } days)
        {
            return Rules.Of(Frequency.Weekly, interval) with { ByDay = days };
        }

        if (reading[end].Phrase.Value(Tag.PeriodEnd) == (int)TimeUnit.Month)
        {
            end += reading[end].PhraseLength;
            return Rules.Of(Frequency.Monthly) with { ByMonthDay = [-1] };
        }

        if (Pattern.Unit(reading, ref end, out var unit))
        {
            return Placed(reading, ref end, Rules.Every(interval, unit));
        }

        return interval == 1 ? DayPartly(reading, ref end, ref clock) ?? Ordinal(reading, ref end) ?? Dated(reading, ref end) : null;
    }

    // 3 days, two weeks, couple of months, half hour
    static RecurrenceRule? Counted(Reading reading, ref int end)
    {
        var next = end;
        var ordinal = Pattern.Ordinal(reading, ref next);
        if (ordinal is > 1 and < 32)
        {
            // every third day, every 4th week; "every 15th of the month" is a place
            return Pattern.Unit(reading, ref next, out var ordinalUnit) && !reading.Is(next, "of") ? Placed(reading, ref next, Rules.Every(ordinal, ordinalUnit)) is { } rule ? Move(ref end, next, rule) : null : null;
        }

        next = end;
        if (ordinal != 0 || reading.Is(end, "a") || !Pattern.Amount(reading, ref next, out var amount) || !Pattern.Unit(reading, ref next, out var unit))
        {
            return null;
        }

        if (amount == 0.5 && unit == TimeUnit.Hour)
        {
            return Move(ref end, next, Rules.Of(Frequency.Minutely, 30));
        }

        if (amount == 0.5 && unit == TimeUnit.Year)
        {
            return Move(ref end, next, Rules.Every(6, TimeUnit.Month));
        }

        return amount >= 1 && amount % 1 == 0 ? Move(ref end, next, Placed(reading, ref next, Rules.Every((int)amount, unit)), next) : null;
    }

    static RecurrenceRule? Move(ref int end, int next, RecurrenceRule? rule, int after = 0)
    {
        end = Math.Max(next, after);
        return rule;
    }

    // every week on Tuesday, every month on the 15th
    static RecurrenceRule? Placed(Reading reading, ref int end, RecurrenceRule? rule)
    {
        if (rule is { Frequency: Frequency.Weekly, ByDay.Count: 0 })
        {
            var next = reading.Is(end, "on") || reading[end].Is(',') ? end + 1 : end;
            if (RepeatPattern.Weekdays(reading, ref next) is { } days)
            {
                end = next;
                return rule with { ByDay = days };
            }
        }

        return rule is { Frequency: Frequency.Monthly } ? RepeatPattern.MonthPlace(reading, ref end, rule) : rule;
    }

    static RecurrenceRule? DayPartly(Reading reading, ref int end, ref ClockReading? clock)
    {
        if (!reading[end].Is(Tag.DayPart) || (DayPart)reading[end].Value(Tag.DayPart) is DayPart.Lunch or DayPart.Tonight)
        {
            return null;
        }

        var part = (DayPart)reading[end++].Value(Tag.DayPart);
        clock = new(0, 0, ClockReading.HalfOf(part), part);
        return Rules.Of(Frequency.Daily);
    }

    // every first Monday, every 1st and 15th, every last day of the month
    static RecurrenceRule? Ordinal(Reading reading, ref int end)
    {
        var next = end;
        var rule = Rules.Of(Frequency.Monthly);
        var placed = RepeatPattern.MonthPlace(reading, ref next, rule);
        if (placed == rule)
        {
            return null;
        }

        if (reading.Is(next, "of") && reading[next + 1].Is(Tag.Month) && placed.ByMonthDay.Count == 1)
        {
            end = next + 2;
            return Rules.Yearly(reading[next + 1].Value(Tag.Month), placed.ByMonthDay[0]);
        }

        if ((reading.Is(next, "of") || reading.Is(next, "in")) && reading.Is(next + 2, "month"))
        {
            next += 3;
        }
        else if (placed.ByMonthDay.Count == 1 && !Pattern.Ends(reading, next) && reading[next].Kind == TokenKind.Word && !reading[end].Is(Tag.OrdinalSuffix) && reading[next - 1].Is(Tag.OrdinalWord))
        {
            // "every second person"
            return null;
        }

        end = next;
        return placed;
    }

    // every spring and fall, every March, June and September
    static List<int>? Months(Reading reading, ref int end)
    {
        List<int>? months = null;
        var next = end;
        while (months?.Count is not 12 && Month(reading, next) is > 0 and var month)
        {
            (months ??= []).Add(month);
            end = ++next;
            while (reading[next].Is(',') || reading[next].Is(Tag.And))
            {
                next++;
            }
        }

        months?.Sort();
        return months;
    }

    // A month by itself: in "every May 5th" it is part of a day.
    static int Month(Reading reading, int at) =>
        reading[at].Is(Tag.Season) ? Seasons.FirstMonth(reading[at].Value(Tag.Season), reading.Settings)
        : reading[at].Is(Tag.Month) && reading[at + 1].Kind != TokenKind.Number && !reading[at + 1].Is(Tag.OrdinalWord) ? reading[at].Value(Tag.Month)
        : 0;

    // every January, every May 5th, every spring, every Christmas
    static RecurrenceRule? Dated(Reading reading, ref int end)
    {
        ref readonly var token = ref reading[end];
        if (Months(reading, ref end) is { } months)
        {
            return Rules.Yearly(months[0], 1) with { ByMonth = months };
        }

        if (token.Is(Tag.Month))
        {
            var month = token.Value(Tag.Month);
            var next = end + 1;
            var day = Pattern.Ordinal(reading, ref next);
            if (day == 0 && reading[next].Number is >= 1 and <= 31)
            {
                day = reading[next++].Number;
            }

            end = next;
            return Rules.Yearly(month, day is >= 1 and <= 31 ? day : 1);
        }

        var phrase = token.Phrase.Is(Tag.Holiday);
        if (!phrase && !token.Is(Tag.Holiday))
        {
            return null;
        }

        var holiday = (Holiday)(phrase ? token.Phrase : token.Lexeme).Value(Tag.Holiday);
        var (one, other) = (Holidays.In(holiday, 2026, reading.Settings), Holidays.In(holiday, 2027, reading.Settings));
        if (one.AddYears(1) != other)
        {
            return null;
        }

        end += phrase ? token.PhraseLength : 1;
        return Rules.Yearly(one.Month, one.Day);
    }
}
