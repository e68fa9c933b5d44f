using System.Globalization;

namespace TaskAgent.Language.Time.Recurrence;

// FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260430T235959Z
static class RecurrenceReader
{
    public static RecurrenceRule? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.StartsWith("RRULE:", StringComparison.OrdinalIgnoreCase))
        {
            text = text[6..];
        }

        var rule = new RecurrenceRule { Frequency = Frequency.Daily };
        var hasFrequency = false;
        foreach (var range in text.Split(';'))
        {
            var part = text[range];
            var equals = part.IndexOf('=');
            if (equals <= 0 || Apply(rule, part[..equals].ToString().ToUpperInvariant(), part[(equals + 1)..]) is not { } next)
            {
                return null;
            }

            hasFrequency |= part.StartsWith("FREQ=", StringComparison.OrdinalIgnoreCase);
            rule = next;
        }

        return hasFrequency && (rule.Count is null || rule.Until is null) && FitsFrequency(rule) ? rule : null;
    }

    static RecurrenceRule? Apply(RecurrenceRule rule, string name, ReadOnlySpan<char> value) => name switch
    {
        "FREQ" => ReadFrequency(value) is { } frequency ? rule with { Frequency = frequency } : null,
        "INTERVAL" => Number(value, 1, 9999) is { } interval ? rule with { Interval = interval } : null,
        "BYMONTH" => Numbers(value, 1, 12) is { } months ? rule with { ByMonth = months } : null,
        "BYMONTHDAY" => Numbers(value, -31, 31) is { } days ? rule with { ByMonthDay = days } : null,
        "BYDAY" => Weekdays(value) is { } days ? rule with { ByDay = days } : null,
        "BYSETPOS" => Numbers(value, -366, 366) is { } places ? rule with { BySetPos = places } : null,
        "COUNT" => Number(value, 1, int.MaxValue) is { } count ? rule with { Count = count } : null,
        "UNTIL" => Day(value) is { } until ? rule with { Until = until } : null,
        "WKST" => NthWeekday.TryParseDay(value, out var day) ? rule with { WeekStart = day } : null,
        _ => null,
    };

    // RFC 5545: counted weekdays only by month or year, and nothing below a day here.
    static bool FitsFrequency(RecurrenceRule rule)
    {
        if (rule.IsWithinDay)
        {
            return rule.ByDay.Count + rule.ByMonth.Count + rule.ByMonthDay.Count + rule.BySetPos.Count == 0;
        }

        var hasDays = rule.ByDay.Count + rule.ByMonth.Count + rule.ByMonthDay.Count > 0;
        return (rule.Frequency >= Frequency.Monthly || rule.ByDay.All(day => day.Ordinal == 0))
            && (rule.Frequency != Frequency.Weekly || rule.ByMonthDay.Count == 0)
            && (rule.BySetPos.Count == 0 || hasDays);
    }

    static Frequency? ReadFrequency(ReadOnlySpan<char> value) => value.ToString().ToUpperInvariant() switch
    {
        "MINUTELY" => Frequency.Minutely,
        "HOURLY" => Frequency.Hourly,
        "DAILY" => Frequency.Daily,
        "WEEKLY" => Frequency.Weekly,
        "MONTHLY" => Frequency.Monthly,
        "YEARLY" => Frequency.Yearly,
        _ => null,
    };

    static int? Number(ReadOnlySpan<char> value, int least, int most) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) &&
        number >= least && number <= most && number != 0 ? number : null;

    static List<int>? Numbers(ReadOnlySpan<char> value, int least, int most)
    {
        var numbers = new List<int>();
        foreach (var range in value.Split(','))
        {
            if (Number(value[range], least, most) is not { } number)
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers;
    }

    static List<NthWeekday>? Weekdays(ReadOnlySpan<char> value)
    {
        var days = new List<NthWeekday>();
        foreach (var range in value.Split(','))
        {
            if (!NthWeekday.TryParse(value[range], out var day))
            {
                return null;
            }

            days.Add(day);
        }

        return days;
    }

    // The time of a date-time is dropped: occurrences are local days.
    static DateOnly? Day(ReadOnlySpan<char> value) =>
        (value.Length == 8 || (value.Length > 8 && value[8] is 'T' or 't')) &&
        DateOnly.TryParseExact(value[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
