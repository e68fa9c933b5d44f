using System.Text.RegularExpressions;

namespace TaskAgent.TaskManagement.Due;

/// <summary>The RECUR value of RFC 5545, section 3.3.10, e.g. <c>FREQ=WEEKLY;BYDAY=MO,TH</c>.</summary>
static partial class RecurrenceRule
{
    const string Monthly = "MONTHLY";
    const string Yearly = "YEARLY";

    /// <summary>What is wrong with a rule, as a phrase that follows its field's name; null when nothing is.</summary>
    public static string? Check(string rule)
    {
        var parts = new Dictionary<string, string>();
        foreach (var part in rule.Split(';'))
        {
            var (name, value) = part.Split('=', 2) is [var left, var right] ? (left, right) : (part, "");
            if (!Values.TryGetValue(name, out var pattern))
            {
                return $"must be an RRULE value like FREQ=WEEKLY;BYDAY=MO; '{name}' is no part of one";
            }

            if (!pattern.IsMatch(value))
            {
                return $"has a wrong value for {name}";
            }

            if (!parts.TryAdd(name, value))
            {
                return $"says {name} twice";
            }
        }

        return CheckTogether(parts);
    }

    static string? CheckTogether(Dictionary<string, string> parts)
    {
        if (!parts.TryGetValue("FREQ", out var frequency))
        {
            return "must say FREQ";
        }

        var ordinalDays = parts.TryGetValue("BYDAY", out var days) && days.AsSpan().ContainsAnyInRange('0', '9');
        return parts switch
        {
            _ when parts.ContainsKey("UNTIL") && parts.ContainsKey("COUNT") => "must not say both UNTIL and COUNT",
            _ when ordinalDays && frequency is not (Monthly or Yearly) => "may number the days of BYDAY only if FREQ is MONTHLY or YEARLY",
            _ when ordinalDays && frequency == Yearly && parts.ContainsKey("BYWEEKNO") => "must not number the days of BYDAY beside BYWEEKNO",
            _ when parts.ContainsKey("BYWEEKNO") && frequency != Yearly => "may say BYWEEKNO only if FREQ is YEARLY",
            _ when parts.ContainsKey("BYYEARDAY") && frequency is "DAILY" or "WEEKLY" or Monthly => "may not say BYYEARDAY with this FREQ",
            _ when parts.ContainsKey("BYMONTHDAY") && frequency == "WEEKLY" => "may not say BYMONTHDAY if FREQ is WEEKLY",
            _ when parts.ContainsKey("BYSETPOS") && !parts.Keys.Any(name => name.StartsWith("BY", StringComparison.Ordinal) && name != "BYSETPOS")
                => "may say BYSETPOS only beside another BY part",
            _ => null,
        };
    }

    static readonly Dictionary<string, Regex> Values = new()
    {
        ["FREQ"] = Frequency(),
        ["UNTIL"] = Until(),
        ["COUNT"] = Positive(),
        ["INTERVAL"] = Positive(),
        ["BYSECOND"] = Seconds(),
        ["BYMINUTE"] = Minutes(),
        ["BYHOUR"] = Hours(),
        ["BYDAY"] = Days(),
        ["BYMONTHDAY"] = MonthDays(),
        ["BYYEARDAY"] = YearDays(),
        ["BYWEEKNO"] = Weeks(),
        ["BYMONTH"] = Months(),
        ["BYSETPOS"] = YearDays(),
        ["WKST"] = Weekday(),
    };

    [GeneratedRegex(@"\A(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)\z")]
    private static partial Regex Frequency();

    // 20260430, 20260430T235959, 20260430T235959Z
    [GeneratedRegex(@"\A[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3])[0-5][0-9]([0-5][0-9]|60)Z?)?\z")]
    private static partial Regex Until();

    [GeneratedRegex(@"\A0*[1-9][0-9]{0,5}\z")]
    private static partial Regex Positive();

    [GeneratedRegex(@"\A([0-5]?[0-9]|60)(,([0-5]?[0-9]|60))*\z")]
    private static partial Regex Seconds();

    [GeneratedRegex(@"\A[0-5]?[0-9](,[0-5]?[0-9])*\z")]
    private static partial Regex Minutes();

    [GeneratedRegex(@"\A([01]?[0-9]|2[0-3])(,([01]?[0-9]|2[0-3]))*\z")]
    private static partial Regex Hours();

    // MO,TH or 1MO or -1FR; at most the 53rd of a year
    [GeneratedRegex(@"\A([+-]?(0?[1-9]|[1-4][0-9]|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?(0?[1-9]|[1-4][0-9]|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU))*\z")]
    private static partial Regex Days();

    [GeneratedRegex(@"\A[+-]?(0?[1-9]|[12][0-9]|3[01])(,[+-]?(0?[1-9]|[12][0-9]|3[01]))*\z")]
    private static partial Regex MonthDays();

    [GeneratedRegex(@"\A[+-]?(0{0,2}[1-9]|0?[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])(,[+-]?(0{0,2}[1-9]|0?[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6]))*\z")]
    private static partial Regex YearDays();

    [GeneratedRegex(@"\A[+-]?(0?[1-9]|[1-4][0-9]|5[0-3])(,[+-]?(0?[1-9]|[1-4][0-9]|5[0-3]))*\z")]
    private static partial Regex Weeks();

    [GeneratedRegex(@"\A(0?[1-9]|1[0-2])(,(0?[1-9]|1[0-2]))*\z")]
    private static partial Regex Months();

    [GeneratedRegex(@"\A(MO|TU|WE|TH|FR|SA|SU)\z")]
    private static partial Regex Weekday();
}
