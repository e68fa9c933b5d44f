using System.Globalization;
using TaskAgent.Language.Time.Resolution;

namespace TaskAgent.Language.Tests.Time;

public sealed class LocalTimeTests
{
    [Theory]
    [InlineData("2026-03-11 14:00", "America/New_York", "2026-03-11T18:00Z")]
    [InlineData("2026-01-11 14:00", "America/New_York", "2026-01-11T19:00Z")]
    [InlineData("2026-03-08 02:30", "America/New_York", "2026-03-08T07:30Z")]
    [InlineData("2026-11-01 01:30", "America/New_York", "2026-11-01T05:30Z")]
    [InlineData("2026-03-29 01:15", "Europe/London", "2026-03-29T01:15Z")]
    [InlineData("2026-10-04 02:15", "Australia/Lord_Howe", "2026-10-03T15:45Z")]
    public void ToInstant_Local_IsTheInstant(string local, string zone, string instant)
    {
        var moment = DateTime.Parse(local, CultureInfo.InvariantCulture);
        Assert.Equal(
            DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture),
            LocalTime.ToInstant(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment), Zone(zone)));
    }

    [Theory]
    [InlineData("2026-03-12 15:00", "Europe/London", "2026-03-12 11:00")]
    [InlineData("2026-03-30 15:00", "Europe/London", "2026-03-30 10:00")]
    [InlineData("2026-03-13 09:00", "Asia/Tokyo", "2026-03-12 20:00")]
    public void Convert_ToNewYork_IsTheClockThere(string local, string zone, string expected)
    {
        var moment = DateTime.Parse(local, CultureInfo.InvariantCulture);
        var (date, time) = LocalTime.Convert(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment), Zone(zone), Zone("America/New_York"));
        Assert.Equal(expected, date.ToDateTime(time).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0001-01-01", "Asia/Tokyo")]
    [InlineData("9999-12-31", "America/New_York")]
    public void ToInstant_EndsOfTheCalendar_DoesNotThrow(string day, string zone) =>
        Assert.NotEqual(default, LocalTime.ToInstant(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(23, 59), Zone(zone)).AddTicks(-1).AddTicks(2));

    static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);
}
