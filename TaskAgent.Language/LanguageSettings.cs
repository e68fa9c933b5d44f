namespace TaskAgent.Language;

/// <summary>How <c>3/4</c> is read.</summary>
public enum DateOrder
{
    /// <summary>4 March, as in the United States.</summary>
    MonthFirst,

    /// <summary>3 April, as nearly everywhere else.</summary>
    DayFirst,
}

/// <summary>What "next Friday" means on a Wednesday.</summary>
public enum NextWeekday
{
    /// <summary>The Friday of the next calendar week (R2).</summary>
    NextWeek,

    /// <summary>The first Friday after today.</summary>
    Nearest,
}

/// <summary>A user's choices where English leaves several readings; the defaults are rules R1-R5 and R10 for en-US.</summary>
public sealed record LanguageSettings
{
    /// <summary>The defaults: en-US.</summary>
    public static LanguageSettings Default { get; } = new();

    /// <summary>Order of day and month in numeric dates.</summary>
    public DateOrder DateOrder { get; init; } = DateOrder.MonthFirst;

    /// <summary>The first day of "this week".</summary>
    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    /// <summary>R2.</summary>
    public NextWeekday NextWeekday { get; init; } = NextWeekday.NextWeek;

    /// <summary>R3: a clock hour without am or pm from here to 11 is in the morning, an earlier one in the afternoon. 1 to 12.</summary>
    public int FirstMorningHour { get; init; } = 8;

    /// <summary>R4: morning, first thing.</summary>
    public TimeOnly Morning { get; init; } = new(9, 0);

    /// <summary>R4: noon, lunch.</summary>
    public TimeOnly Noon { get; init; } = new(12, 0);

    /// <summary>R4: afternoon.</summary>
    public TimeOnly Afternoon { get; init; } = new(15, 0);

    /// <summary>R4: evening.</summary>
    public TimeOnly Evening { get; init; } = new(19, 0);

    /// <summary>R4: tonight.</summary>
    public TimeOnly Tonight { get; init; } = new(20, 0);

    /// <summary>R4: end of day, close of business.</summary>
    public TimeOnly EndOfDay { get; init; } = new(17, 0);

    /// <summary>R4: midnight is the end of the day named.</summary>
    public TimeOnly Midnight { get; init; } = new(23, 59);

    /// <summary>R5: a numeric date that passed fewer days ago than this, and could be read the other way round, is asked about.</summary>
    public int AskAboutPassedDays { get; init; } = 60;

    /// <summary>ISO 4217 code of amounts that name no currency.</summary>
    public string Currency { get; init; } = "USD";

    /// <summary>How many tasks one message may create; further ones are left out with that reason.</summary>
    public int MaxTasks { get; init; } = 25;

    /// <summary>The settings that a locale implies; US English for one that is unknown.</summary>
    /// <param name="locale">BCP 47 tag, e.g. <c>en-GB</c>.</param>
    public static LanguageSettings ForLocale(string locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        var region = locale.AsSpan(locale.LastIndexOfAny(['-', '_']) + 1);
        return region.ToString().ToUpperInvariant() switch
        {
            "US" or "EN" or "" => Default,
            "CA" => Default with { Currency = "CAD" },
            "GB" or "UK" => Default with { DateOrder = DateOrder.DayFirst, Currency = "GBP" },
            "AU" => Default with { DateOrder = DateOrder.DayFirst, Currency = "AUD" },
            "NZ" => Default with { DateOrder = DateOrder.DayFirst, Currency = "NZD" },
            "IN" => Default with { DateOrder = DateOrder.DayFirst, Currency = "INR" },
            "IE" or "DE" or "FR" or "ES" or "IT" or "NL" or "AT" or "BE" or "FI" or "PT" => Default with { DateOrder = DateOrder.DayFirst, Currency = "EUR" },
            "ZA" => Default with { DateOrder = DateOrder.DayFirst, Currency = "ZAR" },
            "CH" => Default with { DateOrder = DateOrder.DayFirst, Currency = "CHF" },
            _ => Default,
        };
    }
}
