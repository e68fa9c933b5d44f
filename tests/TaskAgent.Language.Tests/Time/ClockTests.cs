using System.Globalization;
using TaskAgent.Language.Time.Resolution;

namespace TaskAgent.Language.Tests.Time;

public sealed class ClockTests
{
    [Theory]
    [InlineData(1, "Unknown", "Unknown", "13:00")]
    [InlineData(7, "Unknown", "Unknown", "19:00")]
    [InlineData(8, "Unknown", "Unknown", "08:00")]
    [InlineData(11, "Unknown", "Unknown", "11:00")]
    [InlineData(12, "Unknown", "Unknown", "12:00")]
    [InlineData(7, "Unknown", "Morning", "07:00")]
    [InlineData(8, "Unknown", "Afternoon", "20:00")]
    [InlineData(12, "Unknown", "Morning", "12:00")]
    [InlineData(7, "Morning", "Afternoon", "07:00")]
    [InlineData(12, "Morning", "Unknown", "00:00")]
    [InlineData(12, "Afternoon", "Unknown", "12:00")]
    [InlineData(7, "Exact", "Afternoon", "07:00")]
    [InlineData(19, "Unknown", "Unknown", "19:00")]
    [InlineData(24, "Exact", "Unknown", "00:00")]
    public void Resolve_Hour_IsTheTime(int hour, string half, string hint, string expected) =>
        Assert.Equal(
            TimeOnly.Parse(expected, CultureInfo.InvariantCulture),
            Clock.Resolve(hour, 0, Enum.Parse<DayHalf>(half), Enum.Parse<DayHalf>(hint), LanguageSettings.Default));
}
