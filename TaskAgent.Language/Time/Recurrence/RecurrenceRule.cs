using System.Globalization;
using System.Text;

namespace TaskAgent.Language.Time.Recurrence;

/// <summary>A RECUR value of RFC 5545, section 3.3.10, in local days. BYYEARDAY, BYWEEKNO and the BY parts below a day are not supported.</summary>
public sealed record RecurrenceRule
{
    /// <summary>The unit.</summary>
    public required Frequency Frequency { get; init; }

    /// <summary>Every how many units; at least 1, the default.</summary>
    public int Interval { get; init; } = 1;

    /// <summary>1 to 12; empty for any.</summary>
    public IReadOnlyList<int> ByMonth { get; init; } = [];

    /// <summary>1 to 31, or -1 for the last day to -31; empty for any.</summary>
    public IReadOnlyList<int> ByMonthDay { get; init; } = [];

    /// <summary>Weekdays; empty for any. Counted ones are meant within the month, or the year where no month is given.</summary>
    public IReadOnlyList<NthWeekday> ByDay { get; init; } = [];

    /// <summary>Which of the days of one period: 1 for the first, -1 for the last; empty for all.</summary>
    public IReadOnlyList<int> BySetPos { get; init; } = [];

    /// <summary>How many occurrences there are, or null.</summary>
    public int? Count { get; init; }

    /// <summary>The last day on which it may fall, or null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>WKST: matters for every second week or more. Monday by default.</summary>
    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    /// <summary>Whether it counts in minutes or hours, not in days.</summary>
    public bool IsWithinDay => Frequency <= Frequency.Hourly;

    /// <summary>Reads a RECUR value; null for one that is malformed or uses parts that are not supported.</summary>
    /// <param name="text">E.g. <c>FREQ=WEEKLY;BYDAY=MO,TH</c>, with or without <c>RRULE:</c> before it.</param>
    public static RecurrenceRule? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return RecurrenceReader.Read(text);
    }

    /// <summary>The form of RFC 5545; defaults are left out.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("FREQ=").Append(Frequency switch
        {
            Frequency.Minutely => "MINUTELY",
            Frequency.Hourly => "HOURLY",
            Frequency.Daily => "DAILY",
            Frequency.Weekly => "WEEKLY",
            Frequency.Monthly => "MONTHLY",
            _ => "YEARLY",
        });
        if (Interval != 1)
        {
            text.Append(CultureInfo.InvariantCulture, $";INTERVAL={Interval}");
        }

        Append(text, ";BYMONTH=", ByMonth);
        Append(text, ";BYMONTHDAY=", ByMonthDay);
        Append(text, ";BYDAY=", ByDay);
        Append(text, ";BYSETPOS=", BySetPos);
        if (Count is { } count)
        {
            text.Append(CultureInfo.InvariantCulture, $";COUNT={count}");
        }

        if (Until is { } until)
        {
            text.Append(CultureInfo.InvariantCulture, $";UNTIL={until:yyyyMMdd}");
        }

        return (WeekStart == DayOfWeek.Monday ? text : text.Append(";WKST=").Append(NthWeekday.Code(WeekStart))).ToString();
    }

    /// <summary>Equal when they say the same in the same order.</summary>
    /// <param name="other">Another rule.</param>
    public bool Equals(RecurrenceRule? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Frequency, Interval, ByDay.Count, ByMonthDay.Count);

    static void Append<T>(StringBuilder text, string name, IReadOnlyList<T> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? name : ",")}{values[i]}");
        }
    }
}
