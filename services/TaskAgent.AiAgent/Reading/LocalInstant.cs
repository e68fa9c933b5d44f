namespace TaskAgent.AiAgent.Reading;

/// <summary>The instant of a local day and time.</summary>
static class LocalInstant
{
    /// <summary>The start of the day without a time. A time that the clocks skip is as long after the gap as it was meant to be into it; one that comes twice is the first.</summary>
    public static DateTimeOffset Of(DateOnly date, TimeOnly? time, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(time ?? TimeOnly.MinValue);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.IsInvalidTime(local) ? zone.GetUtcOffset(local.AddDays(-1))
            : zone.GetUtcOffset(local);
        return TimeZoneInfo.ConvertTime(new DateTimeOffset(local, offset), zone);
    }
}
