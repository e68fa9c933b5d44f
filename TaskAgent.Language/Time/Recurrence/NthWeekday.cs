using System.Globalization;

namespace TaskAgent.Language.Time.Recurrence;

/// <summary>A weekday in BYDAY, alone or counted within the month or year: <c>MO</c>, <c>1MO</c>, <c>-1FR</c>.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Ordinal">1 for the first, -1 for the last, 0 for every one.</param>
public readonly record struct NthWeekday(DayOfWeek Day, int Ordinal = 0)
{
    const string Codes = "SUMOTUWETHFRSA";

    /// <summary>The form of RFC 5545.</summary>
    public override string ToString() =>
        (Ordinal == 0 ? "" : Ordinal.ToString(CultureInfo.InvariantCulture)) + Code(Day);

    /// <summary>Two letters: <c>MO</c>.</summary>
    /// <param name="day">The weekday.</param>
    public static string Code(DayOfWeek day) => Codes.Substring((int)day * 2, 2);

    /// <summary>Reads the form of RFC 5545; false for anything else.</summary>
    /// <param name="text">E.g. <c>-1FR</c>.</param>
    /// <param name="value">What it says.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out NthWeekday value)
    {
        value = default;
        if (text.Length < 2 || !TryParseDay(text[^2..], out var day))
        {
            return false;
        }

        var ordinal = 0;
        if (text.Length > 2 &&
            (!int.TryParse(text[..^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out ordinal) ||
             ordinal is 0 or < -53 or > 53))
        {
            return false;
        }

        value = new NthWeekday(day, ordinal);
        return true;
    }

    /// <summary>Reads two letters; false for anything else.</summary>
    /// <param name="text">E.g. <c>MO</c>.</param>
    /// <param name="day">What it says.</param>
    public static bool TryParseDay(ReadOnlySpan<char> text, out DayOfWeek day)
    {
        for (var i = 0; i < 7; i++)
        {
            if (text.Equals(Codes.AsSpan(i * 2, 2), StringComparison.OrdinalIgnoreCase))
            {
                day = (DayOfWeek)i;
                return true;
            }
        }

        day = default;
        return false;
    }
}
