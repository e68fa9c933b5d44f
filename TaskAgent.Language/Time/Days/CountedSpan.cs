namespace TaskAgent.Language.Time.Days;

/// <summary>A length of time on the calendar or on the clock.</summary>
/// <param name="Months">Calendar months.</param>
/// <param name="Days">Calendar days.</param>
/// <param name="WorkDays">Days but Saturdays and Sundays.</param>
/// <param name="Minutes">Minutes.</param>
readonly record struct CountedSpan(int Months, int Days, int WorkDays, int Minutes)
{
    /// <summary>Whether it is counted in minutes or hours.</summary>
    public bool IsClock => Minutes != 0 && Months == 0 && Days == 0 && WorkDays == 0;

    public CountedSpan Negated => new(-Months, -Days, -WorkDays, -Minutes);

    /// <summary>Its length, a month taken as 30 days.</summary>
    public TimeSpan Length => TimeSpan.FromMinutes(Minutes + (1440L * (Days + WorkDays + (30L * Months))));

    /// <summary>The day so much later.</summary>
    public DateOnly From(DateOnly day)
    {
        var date = Pattern.AddDays(Pattern.AddMonths(day, Months), Days);
        var step = Math.Sign(WorkDays);
        for (var left = Math.Min(Math.Abs(WorkDays), 1000); left > 0;)
        {
            date = Pattern.AddDays(date, step);
            left -= date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return date;
    }

    public static CountedSpan Of(double amount, TimeUnit unit) => unit switch
    {
        TimeUnit.Minute => new(0, 0, 0, Round(amount)),
        TimeUnit.Hour => new(0, 0, 0, Round(amount * 60)),
        TimeUnit.Day => new(0, Round(amount), 0, 0),
        TimeUnit.WorkDay => new(0, 0, Round(amount), 0),
        TimeUnit.Week or TimeUnit.Weekend => new(0, Round(amount * 7), 0, 0),
        TimeUnit.Fortnight => new(0, Round(amount * 14), 0, 0),
        TimeUnit.Month => Math.Abs(amount % 1 - 0.5) < 0.01 ? new((int)amount, 15, 0, 0) : new(Round(amount), 0, 0, 0),
        TimeUnit.Quarter => new(Round(amount * 3), 0, 0, 0),
        _ => new(Round(amount * 12), 0, 0, 0),
    };

    static int Round(double amount) => (int)Math.Round(Math.Min(amount, 1_000_000), MidpointRounding.AwayFromZero);
}
