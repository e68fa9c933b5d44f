using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time;

/// <summary>The pieces that patterns of dates and times are made of. Each reads on from <c>at</c> and moves it, or leaves it.</summary>
static class Pattern
{
    /// <summary>3, three, twenty-five, 1.5, a, an, a couple of, half an, two and a half.</summary>
    public static bool Amount(Reading reading, ref int at, out double amount)
    {
        ref readonly var token = ref reading[at];
        if (token.Kind == TokenKind.Number && token.Number is >= 0 and < 100_000)
        {
            amount = token.Number;
            at++;
            if (reading[at].Is('.') && reading[at].Glued && reading[at + 1].Glued && reading[at + 1].Number is >= 0 and < 10)
            {
                amount += reading[at + 1].Number / 10.0;
                at += 2;
            }

            return true;
        }

        if (token.Phrase.Is(Tag.VagueNumber))
        {
            amount = token.Phrase.Value(Tag.VagueNumber);
            at += token.PhraseLength;
            return true;
        }

        if (token.Is(Tag.VagueNumber) || token.Is(Tag.NumberWord))
        {
            return Word(reading, ref at, out amount);
        }

        if (reading.Is(at, "half"))
        {
            amount = 0.5;
            at += reading.Is(at + 1, "a") || reading.Is(at + 1, "an") ? 2 : 1;
            return true;
        }

        amount = 1;
        if (!reading.Is(at, "a") && !reading.Is(at, "an"))
        {
            return false;
        }

        at++;
        if (reading.Is(at, "half"))
        {
            amount = 0.5;
            at++;
        }

        return true;
    }

    /// <summary>A unit of time, or its letter right behind a number: hours, h.</summary>
    public static bool Unit(Reading reading, ref int at, out TimeUnit unit)
    {
        ref readonly var token = ref reading[at];
        if (token.Phrase.Is(Tag.TimeUnit))
        {
            unit = (TimeUnit)token.Phrase.Value(Tag.TimeUnit);
            at += token.PhraseLength;
            return true;
        }

        unit = (TimeUnit)token.Value(token.Is(Tag.TimeUnit) ? Tag.TimeUnit : Tag.GluedUnit);
        if (token.Is(Tag.TimeUnit) || (token.Is(Tag.GluedUnit) && token.Glued && reading[at - 1].Kind == TokenKind.Number))
        {
            at++;
            return true;
        }

        return false;
    }

    /// <summary>5th, fifth, twenty-first, last: the number, 99 for "last"; 0 without one.</summary>
    public static int Ordinal(Reading reading, ref int at)
    {
        ref readonly var token = ref reading[at];
        if (token.Kind == TokenKind.Number)
        {
            if (token.Number is < 1 or > 366 || !reading[at + 1].Is(Tag.OrdinalSuffix) || !reading[at + 1].Glued)
            {
                return 0;
            }

            at += 2;
            return token.Number;
        }

        if (token.Phrase.Is(Tag.OrdinalWord))
        {
            at += token.PhraseLength;
            return token.Phrase.Value(Tag.OrdinalWord);
        }

        if (!token.Is(Tag.OrdinalWord))
        {
            return 0;
        }

        at++;
        return token.Value(Tag.OrdinalWord);
    }

    /// <summary>A year behind a day: 2026, ", 2026", '26; 0 without one.</summary>
    public static int Year(Reading reading, ref int at)
    {
        var next = reading[at].Is(',') ? at + 1 : at;
        if (IsYear(reading, next) && !reading[next + 1].Glued)
        {
            at = next + 1;
            return reading[next].Number;
        }

        if (reading[at].Is('\'') && reading[at + 1].Glued && reading[at + 1].Length == 2 && reading[at + 1].Kind == TokenKind.Number)
        {
            at += 2;
            return reading[at - 1].Number;
        }

        return 0;
    }

    /// <summary>A year behind a month or season: 2027, "of 2027"; 0 without one.</summary>
    public static int YearOf(Reading reading, ref int at)
    {
        if (reading.Is(at, "of") && IsYear(reading, at + 1))
        {
            at += 2;
            return reading[at - 1].Number;
        }

        return Year(reading, ref at);
    }

    public static bool IsYear(Reading reading, int at) => reading[at].Length == 4 && reading[at].Number is >= 1900 and < 2200;

    /// <summary>Whether the sign stands here without space on both sides, as in 3/4.</summary>
    public static bool Tight(Reading reading, int at, char sign) => reading[at].Is(sign) && reading[at].Glued && reading[at + 1].Glued;

    /// <summary>Whether what stands here cannot be the noun of the words before: it ends a phrase, or begins another.</summary>
    public static bool Ends(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        return token.Kind switch
        {
            TokenKind.Word => token.Lexeme.Tags.Overlaps(Followers) || token.Phrase.Tags.Overlaps(Followers),
            TokenKind.Number => false,
            TokenKind.Sign => !(token.Glued && token.Sign is '-' or '/' or '%' or '_' or '\'' or '#' or '$' or '+' or '=') || (token.Sign == '-' && !reading[at + 1].Glued),
            _ => true,
        };
    }

    /// <summary>Whether a clause starts here.</summary>
    public static bool IsStart(Reading reading, int at)
    {
        ref readonly var before = ref reading[at - 1];
        return before.Kind is TokenKind.End or TokenKind.NewLine
            || before.Is(Tag.And) || before.Is(Tag.Then)
            || (before.Kind == TokenKind.Sign && before.Sign is '.' or ',' or ':' or ';' or '!' or '?' or '-' or '•' or '*' or ']' or '(' or ')' or '>');
    }

    /// <summary>What joins the ends of a range: a dash, "to", "through", "until".</summary>
    public static bool RangeSign(Reading reading, ref int at)
    {
        if (!reading[at].Is('-') && !reading.Is(at, "to") && !reading.Is(at, "through") && !reading.Is(at, "thru") && !reading.Is(at, "until") && !reading.Is(at, "till"))
        {
            return false;
        }

        at++;
        return true;
    }

    public static bool Weekend(Reading reading, int at) =>
        reading[at].Is(Tag.TimeUnit) && reading[at].Value(Tag.TimeUnit) == (int)TimeUnit.Weekend;

    /// <summary>The sum, held within the calendar.</summary>
    public static DateOnly AddDays(DateOnly date, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(date.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    /// <summary>The sum, held within the calendar.</summary>
    public static DateOnly AddMonths(DateOnly date, int months) =>
        ((date.Year * 12L) + months) / 12 is > 1 and < 9999 && Math.Abs(months) < 120_000 ? date.AddMonths(months) : date;

    /// <summary>A year later, held within the calendar.</summary>
    public static DateOnly AddYear(DateOnly date) => AddMonths(date, 12);

    static readonly TagSet Followers = new(
        Tag.And, Tag.Then, Tag.Preposition, Tag.TimeLead, Tag.Direction, Tag.SubjectPronoun, Tag.Modal, Tag.Be, Tag.LeadIn, Tag.RemindMe,
        Tag.Filler, Tag.Weekday, Tag.RelativeDay, Tag.DayPart, Tag.Each, Tag.Repetition, Tag.Exclusion, Tag.TimeCorrection, Tag.Article,
        Tag.Possessive, Tag.QuestionWord, Tag.Negation, Tag.Priority, Tag.Verb, Tag.AfterTime);

    static bool Word(Reading reading, ref int at, out double amount)
    {
        amount = reading[at].Value(reading[at].Is(Tag.NumberWord) ? Tag.NumberWord : Tag.VagueNumber);
        at++;
        if (amount >= 20 && amount % 10 == 0)
        {
            var next = reading[at].Is('-') ? at + 1 : at;
            if (reading[next].Is(Tag.NumberWord) && reading[next].Value(Tag.NumberWord) is > 0 and < 10 and var unit)
            {
                amount += unit;
                at = next + 1;
            }
        }

        return true;
    }
}
