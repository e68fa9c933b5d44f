using System.Globalization;
using TaskAgent.TaskManagement.Due;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class DueInstantTests
{
    [Theory]
    [InlineData("2026-03-12", "14:00", "America/New_York", "2026-03-12T18:00:00Z")]
    [InlineData("2026-03-12", "14:00", "UTC", "2026-03-12T14:00:00Z")]
    [InlineData("2026-03-12", "09:00", "Asia/Kathmandu", "2026-03-12T03:15:00Z")]
    [InlineData("2026-03-12", "00:30", "Pacific/Kiritimati", "2026-03-11T10:30:00Z")]
    public void Of_TimeThatExists_IsThatInstant(string date, string time, string zone, string instant) => AssertInstant(date, time, zone, instant);

    [Theory]
    [InlineData("2026-03-08", "02:30", "America/New_York", "2026-03-08T07:30:00Z")]
    [InlineData("2026-03-29", "02:00", "Europe/Berlin", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00Z")]
    [InlineData("2011-12-30", "12:00", "Pacific/Apia", "2011-12-30T22:00:00Z")]
    public void Of_TimeThatIsSkipped_MovesForwardByTheGap(string date, string time, string zone, string instant) =>
        AssertInstant(date, time, zone, instant);

    [Theory]
    [InlineData("2026-11-01", "01:30", "America/New_York", "2026-11-01T05:30:00Z")]
    [InlineData("2026-10-25", "02:30", "Europe/Berlin", "2026-10-25T00:30:00Z")]
    [InlineData("2026-04-05", "01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00Z")]
    public void Of_TimeThatComesTwice_IsTheFirst(string date, string time, string zone, string instant) => AssertInstant(date, time, zone, instant);

    [Theory]
    [InlineData("2026-03-08", "America/New_York", "2026-03-08T05:00:00Z")]
    [InlineData("2026-09-06", "America/Santiago", "2026-09-06T04:00:00Z")]
    [InlineData("2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00Z")]
    [InlineData("2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z")]
    public void Of_AllDay_IsTheStartOfTheLocalDay(string date, string zone, string instant) => AssertInstant(date, null, zone, instant);

    [Fact]
    public void Of_AllDayWhoseMidnightComesTwice_IsTheFirst() => AssertInstant("2026-11-01", null, "America/Havana", "2026-11-01T04:00:00Z");

    [Fact]
    public void Of_AnyZone_IsInUtc() =>
        Assert.Equal(TimeSpan.Zero, DueInstant.Of(new(2026, 3, 12), new(9, 0), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")).Offset);

    static void AssertInstant(string date, string? time, string zone, string instant) => Assert.Equal(
        DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture),
        DueInstant.Of(DateOnly.Parse(date, CultureInfo.InvariantCulture), time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone)));
}
