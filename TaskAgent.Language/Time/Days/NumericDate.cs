using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

/// <summary>"3/18", "3/18/26", "18.3.2026", "18.3.", "3-18-2026" in the user's order. Not "3/4 cup", "rated 8/10", "v1.2.3".</summary>
sealed class NumericDate : IRecognizer
{
    public string Name => nameof(NumericDate);

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var sign = ref reading[at + 1];
        if (sign.Sign is not ('/' or '.' or '-') || reading[at].Length > 2 || reading[at + 2].Kind != TokenKind.Number || reading[at + 2].Length > 2 || !Pattern.Tight(reading, at + 1, sign.Sign))
        {
            return null;
        }

        var ends = reading[at - 1].Is('-') && Pattern.Tight(reading, at - 3, '/');
        if (reading[at].Glued && !ends && reading[at - 1].Sign is not ('(' or '[' or '\0' or '@' or '~'))
        {
            return null;
        }

        var (first, second) = (reading[at].Number, reading[at + 2].Number);
        if (Pattern.Tight(reading, at + 3, sign.Sign) && reading[at + 4].Kind == TokenKind.Number)
        {
            return reading[at + 4].Length is 2 or 4 && !Continues(reading, at + 5) ? WithYear(reading, at, first, second, sign.Sign) : null;
        }

        return sign.Sign == '/' && !Continues(reading, at + 3) ? WithoutYear(reading, at, first, second)
            : sign.Sign == '.' && reading[at + 3].Is('.') && reading[at + 3].Glued && reading[at + 4].Kind != TokenKind.End && !reading[at + 4].Glued ? Dotted(reading, at, first, second)
            : null;
    }

    TemporalMatch? WithYear(Reading reading, int at, int first, int second, char sign)
    {
        var settings = sign == '.' ? reading.Settings with { DateOrder = DateOrder.DayFirst } : reading.Settings;
        var today = reading.Context.Today;
        return SlashedDate.Read(first, second, reading[at + 4].Number, today, settings) is { } date
            ? Make(at, at + 5, date, date < today)
            : null;
    }

    // 18.3. with both dots is how days are written where dots are used.
    TemporalMatch? Dotted(Reading reading, int at, int day, int month) =>
        MonthDays.Coming(reading.Context.Today, month, day) is { } date ? Make(at, at + 4, date, false) : null;

    TemporalMatch? WithoutYear(Reading reading, int at, int first, int second)
    {
        var introduced = reading[at - 1].Is(Tag.TimeLead) || reading[at - 1].Is(Tag.Weekday) || reading[at - 1].Is(Tag.Month);
        if (!introduced && (reading[at - 1].Is(Tag.NotHours) || reading[at + 3].Is(Tag.FractionOf) || (!Pattern.IsStart(reading, at) && !Pattern.Ends(reading, at + 3) && reading[at + 3].Kind != TokenKind.Number)))
        {
            return null;
        }

        if (SlashedDate.Read(first, second, reading.Context.Today, reading.Settings) is not { } date)
        {
            return null;
        }

        return date.IsOpen
            ? new TemporalMatch(at, at + 3, Name) { Form = DayForm.Date, Passed = true, Alternatives = [date.Other!.Value, Pattern.AddYear(date.Date)] }
            : Make(at, at + 3, date.Date, false);
    }

    TemporalMatch Make(int at, int end, DateOnly date, bool passed) => new(at, end, Name)
    {
        Date = new(date, Certainty.Known),
        Form = DayForm.Date,
        Passed = passed,
    };

    // "6/3-6/10" is a range of two days.
    static bool Continues(Reading reading, int at) =>
        reading[at].Glued && !(reading[at].Is('-') && reading[at + 1].Kind == TokenKind.Number && Pattern.Tight(reading, at + 2, '/')) && (reading[at].Kind is TokenKind.Word or TokenKind.Number
            || (reading[at].Sign is '/' or '.' or '-' or '%' or '"' && reading[at + 1].Glued && reading[at + 1].Kind is TokenKind.Word or TokenKind.Number));
}
