namespace TaskAgent.TaskManagement.Due;

/// <summary>From a day and a time on the wall to the instant that they name.</summary>
static class DueInstant
{
    /// <summary>
    /// The instant, in UTC. A time that the clocks skip moves forward by what they skip, as RFC 5545 (section 3.3.5) has it: 02:30
    /// becomes 03:30. A time that they show twice is the first of the two. Without a time it is the start of the local day, which is
    /// not midnight where the clocks skip midnight.
    /// </summary>
    public static DateTimeOffset Of(DateOnly date, TimeOnly? time, TimeZoneInfo zone)
    {
        // Asked by instant, a zone answers exactly. Asked by local time it errs where its standard offset changed: it knows no gap on
        // 30 December 2011 in Samoa, which skipped that day. No zone is a day ahead or behind, so one day to each side is enough.
        var utc = new DateTimeOffset(date.ToDateTime(time ?? TimeOnly.MinValue), TimeSpan.Zero);
        var (dayBefore, dayAfter) = (utc.AddDays(-1), utc.AddDays(1));
        var (before, after) = (utc - zone.GetUtcOffset(dayBefore), utc - zone.GetUtcOffset(dayAfter));
        return (Shows(zone, before, utc), Shows(zone, after, utc)) switch
        {
            (true, true) => before < after ? before : after,
            (true, false) => before,
            (false, true) => after,
            _ when time is null => FindChange(zone, dayBefore, dayAfter),
            _ => before,
        };
    }

    static bool Shows(TimeZoneInfo zone, DateTimeOffset instant, DateTimeOffset local) => instant + zone.GetUtcOffset(instant) == local;

    static DateTimeOffset FindChange(TimeZoneInfo zone, DateTimeOffset before, DateTimeOffset after)
    {
        var old = zone.GetUtcOffset(before);
        while (after - before > TimeSpan.FromTicks(1))
        {
            var middle = before + (after - before) / 2;
            (before, after) = zone.GetUtcOffset(middle) == old ? (middle, after) : (before, middle);
        }

        return after;
    }
}
