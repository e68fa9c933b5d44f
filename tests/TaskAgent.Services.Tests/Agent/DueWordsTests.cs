using System.Globalization;
using System.Text.Json.Nodes;
using TaskAgent.AiAgent.Answers;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Services.Tests.Agent;

public sealed class DueWordsTests
{
    [Theory]
    [InlineData("2026-03-11", null, "today (Wed 11 March)")]
    [InlineData("2026-03-12", "14:00", "tomorrow (Thu 12 March) at 14:00")]
    [InlineData("2026-03-10", null, "yesterday (Tue 10 March)")]
    [InlineData("2026-03-18", null, "on Wed 18 March (a week from today)")]
    [InlineData("2026-03-20", "15:00", "on Fri 20 March at 15:00")]
    [InlineData("2027-01-04", null, "on Mon 4 January 2027")]
    [InlineData("2026-03-13", "23:59", "at the end of Fri 13 March")]
    public void Of_DateAndTime_SaysWeekdayAndDate(string date, string? time, string words) =>
        Assert.Equal(words, DueWords.Of(Due(date, time), AlexsTasks.Today));

    [Fact]
    public void Of_NoDate_IsNothing() => Assert.Null(DueWords.Of(AlexsTasks.Groceries, AlexsTasks.Today));

    [Fact]
    public void Of_AWeek_SaysItsMonday() =>
        Assert.Equal(
            "in the week of Mon 16 March",
            DueWords.Of(Due("2026-03-20", null, """{"due_date": {"precision": "week"}}"""), AlexsTasks.Today));

    [Fact]
    public void Of_TimeSaidElsewhere_SaysBoth() =>
        Assert.Equal(
            "tomorrow (Thu 12 March) at 11:00 (15:00 Europe/London)",
            DueWords.Of(Due("2026-03-12", "11:00", """{"due_time": {"stated": {"time": "15:00", "time_zone": "Europe/London"}}}"""), AlexsTasks.Today));

    static TaskItem Due(string date, string? time, string provenance = "{}") =>
        AlexsTasks.Task("x", TaskType.Work, DateOnly.Parse(date, CultureInfo.InvariantCulture), time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture)) with
        {
            Metadata = new JsonObject { ["provenance"] = JsonNode.Parse(provenance) },
        };
}
