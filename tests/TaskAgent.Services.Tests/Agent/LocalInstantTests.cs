using TaskAgent.AiAgent.Reading;

namespace TaskAgent.Services.Tests.Agent;

public sealed class LocalInstantTests
{
    [Theory]
    [InlineData("2026-03-12", "14:00", "2026-03-12T14:00:00-04:00")]
    [InlineData("2026-03-12", null, "2026-03-12T00:00:00-04:00")]
    [InlineData("2026-03-08", "02:30", "2026-03-08T03:30:00-04:00")]
    [InlineData("2026-11-01", "01:30", "2026-11-01T01:30:00-04:00")]
    [InlineData("2026-11-01", "02:30", "2026-11-01T02:30:00-05:00")]
    public void Of_LocalTimeInNewYork_IsTheInstant(string date, string? time, string instant) =>
        Assert.Equal(
            instant,
            LocalInstant.Of(
                DateOnly.ParseExact(date, "O"), time is null ? null : TimeOnly.ParseExact(time, "HH:mm"),
                TimeZoneInfo.FindSystemTimeZoneById("America/New_York")).ToString("yyyy-MM-dd'T'HH:mm:sszzz"));
}
