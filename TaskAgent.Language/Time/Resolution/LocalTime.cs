namespace TaskAgent.Language.Time.Resolution;

/// <summary>Local clocks and instants.</summary>
public static class LocalTime
{
    /// <summary>The instant of a local time. In the hour that a clock change skips, the clock goes on by the length of the gap (02:30 is 03:30); in the hour that comes twice, the first is meant.</summary>
    /// <param name="date">The local day.</param>
    /// <param name="time">The local time.</param>
    /// <param name="zone">The zone of both.</param>
    public static DateTimeOffset ToInstant(DateOnly date, TimeOnly time, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var local = date.ToDateTime(time);
        if (zone.IsInvalidTime(local))
        {
            // The offset before the gap: a gap is never longer than a day.
            var before = zone.GetUtcOffset(local.AddDays(-1));
            return TimeZoneInfo.ConvertTime(Make(local, before), zone);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return Make(local, offset);
    }

    /// <summary>What a clock in another zone shows.</summary>
    /// <param name="date">The local day.</param>
    /// <param name="time">The local time.</param>
    /// <param name="from">The zone of both.</param>
    /// <param name="to">The other zone.</param>
    public static (DateOnly Date, TimeOnly Time) Convert(DateOnly date, TimeOnly time, TimeZoneInfo from, TimeZoneInfo to)
    {
        var there = TimeZoneInfo.ConvertTime(ToInstant(date, time, from), to).DateTime;
        return (DateOnly.FromDateTime(there), TimeOnly.FromDateTime(there));
    }

    // Within a day of the calendar's ends an offset would leave it.
    static DateTimeOffset Make(DateTime local, TimeSpan offset) =>
        local.Ticks < offset.Ticks || DateTime.MaxValue.Ticks - local.Ticks < -offset.Ticks
            ? new DateTimeOffset(local, TimeSpan.Zero)
            : new DateTimeOffset(local, offset);
}
