using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"March 31", "31st of March 2027", "31-Mar", "Apr 14-18", "14 to 18 April". Not "may 5 people come".</summary>
sealed class MonthDay : IRecognizer
{
    public string Name => nameof(MonthDay);

    public Trigger Trigger { get; } = Trigger.On(Tag.Month);

    public Match? Recognize(Reading reading, int at)
    {
        var month = reading[at].Value(Tag.Month);
        var behind = Behind(reading, at, month);
        var before = Before(reading, at, month);
        return before is { } b && (behind is null || reading[at - 1].Kind != TokenKind.Number) ? b : behind;
    }

    // March 31, Mar. 31st, March the 31st, Mar-31, April 14-18
    TemporalMatch? Behind(Reading reading, int at, int month)
    {
        var end = at + 1;
        if (reading[end].Is('.') || Pattern.Tight(reading, end, '-') || Pattern.Tight(reading, end, '/'))
        {
            end++;
        }

        if (reading.Is(end, "the"))
        {
            end++;
        }

        var number = reading[end].Kind == TokenKind.Number;
        var day = DayOfMonthAt(reading, ref end);
        if (day == 0 || (number && !Fits(reading, at, end)))
        {
            return null;
        }

        var last = 0;
        var range = end;
        if (Pattern.RangeSign(reading, ref range))
        {
            last = DayOfMonthAt(reading, ref range);
            if (last > day && !reading[range].Is(Tag.Month) && Pattern.Ends(reading, range))
            {
                end = range;
            }
            else
            {
                last = 0;
            }
        }

        if (Pattern.Tight(reading, end, '-') || Pattern.Tight(reading, end, '/'))
        {
            end += Pattern.IsYear(reading, end + 1) ? 1 : 0;
        }

        return Make(reading, at, end, month, day, last, Pattern.Year(reading, ref end), end);
    }

    // 31 March, 31st of March, the 31st of March, 31-Mar-2026, 14-18 April
    TemporalMatch? Before(Reading reading, int at, int month)
    {
        var first = at;
        if (reading.Is(first - 1, "of") || Pattern.Tight(reading, first - 1, '-') || Pattern.Tight(reading, first - 1, '/'))
        {
            first--;
        }

        var day = DayBefore(reading, ref first);
        if (day == 0 || reading[first - 1].Sign is '$' or '€' or '£' or '#' || (reading[first].Glued && reading[first - 1].Sign is '.' or ':' or '/'))
        {
            return null;
        }

        var last = 0;
        var range = first - 1;
        if (reading[range].Is('-') || reading.Is(range, "to") || reading.Is(range, "through") || reading.Is(range, "until"))
        {
            var earlier = DayBefore(reading, ref range);
            if (earlier > 0 && earlier < day)
            {
                (day, last, first) = (earlier, day, range);
            }
        }

        if (reading.Is(first - 1, "the"))
        {
            first--;
        }

        var end = at + 1;
        if ((Pattern.Tight(reading, end, '-') || Pattern.Tight(reading, end, '/')) && Pattern.IsYear(reading, end + 1))
        {
            end++;
        }

        var year = Pattern.Year(reading, ref end);
        return Make(reading, first, end, month, day, last, year, end);
    }

    TemporalMatch? Make(Reading reading, int first, int end, int month, int day, int last, int year, int yearEnd)
    {
        var today = reading.Context.Today;
        var date = year == 0 ? MonthDays.Coming(today, month, day) : MonthDays.Of(MonthDays.Year(year, today), month, day);
        return date is not { } known ? null : new TemporalMatch(first, Math.Max(end, yearEnd), Name)
        {
            Date = new(known, Certainty.Known),
            EndDate = last == 0 ? null : MonthDays.Of(known.Year, month, last),
            Form = DayForm.Date,
            Passed = known < today,
        };
    }

    static int DayOfMonthAt(Reading reading, ref int at)
    {
        var ordinal = Pattern.Ordinal(reading, ref at);
        if (ordinal == 0 && reading[at].Kind == TokenKind.Number)
        {
            ordinal = reading[at].Length <= 2 ? reading[at++].Number : 0;
        }

        return ordinal is >= 1 and <= 31 ? ordinal : 0;
    }

    // The token before first, read backwards.
    static int DayBefore(Reading reading, ref int first)
    {
        ref readonly var token = ref reading[first - 1];
        var day = 0;
        if (token.Kind == TokenKind.Number && token.Length <= 2)
        {
            day = token.Number;
            first -= 1;
        }
        else if (token.Is(Tag.OrdinalSuffix) && token.Glued && reading[first - 2].Kind == TokenKind.Number)
        {
            day = reading[first - 2].Number;
            first -= 2;
        }
        else if (reading[first - 2].Phrase.Is(Tag.OrdinalWord) && reading[first - 2].PhraseLength == 2)
        {
            day = reading[first - 2].Phrase.Value(Tag.OrdinalWord);
            first -= 2;
        }
        else if (reading[first - 3].Phrase.Is(Tag.OrdinalWord) && reading[first - 3].PhraseLength == 3)
        {
            day = reading[first - 3].Phrase.Value(Tag.OrdinalWord);
            first -= 3;
        }
        else if (token.Is(Tag.OrdinalWord))
        {
            day = token.Value(Tag.OrdinalWord);
            first -= 1;
        }

        return day is >= 1 and <= 31 ? day : 0;
    }

    // "April 10am" and "May 5:30" hold an hour; "may 5 people" a number.
    static bool Fits(Reading reading, int month, int end) =>
        !(reading[end].Glued && (reading[end].Is(':') || reading[end].Is('%') || reading[end].Is(Tag.Meridiem) || reading.Is(end, "h")))
        && !reading[end].Is(Tag.Meridiem)
        && (reading[month].Capital || !(reading.Is(month, "may") || reading.Is(month, "march")) || Pattern.Ends(reading, end) || reading[end].Kind == TokenKind.Number || reading[end - 1].Is(Tag.OrdinalSuffix));
}
