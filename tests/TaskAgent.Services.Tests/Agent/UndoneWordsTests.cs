using System.Text.Json.Nodes;
using TaskAgent.AiAgent.Answers;
using TaskAgent.AiAgent.Process;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using static TaskAgent.Services.Tests.Agent.AlexsTasks;

namespace TaskAgent.Services.Tests.Agent;

public sealed class UndoneWordsTests
{
    public static TheoryData<TaskItem, TaskItem, string> Changes => new()
    {
        { Report, Report with { DueLocalDate = Day(16) }, "“Send Q1 report to Priya” is due on Fri 13 March again" },
        { John, John with { DueLocalTime = new TimeOnly(9, 0) }, "“Call John about the contract” is due tomorrow (Thu 12 March) at 14:00 again" },
        { Groceries, Groceries with { DueLocalDate = Day(13) }, "“Buy groceries” has no date again" },
        { Bill, Bill with { Status = TaskItemStatus.Completed }, "“Pay electricity bill” is open again" },
        { Bill with { Status = TaskItemStatus.Cancelled }, Bill, "“Pay electricity bill” is cancelled again" },
        { Report, Report with { Priority = Priority.Low }, "“Send Q1 report to Priya” has High priority again" },
        { Dana, Dana with { Title = "Lunch with Dana" }, "“1:1 with Dana” has its old name again instead of “Lunch with Dana”" },
        { Groceries, Groceries with { Metadata = new JsonObject { ["items"] = new JsonArray("milk") } }, "“Buy groceries” has milk and eggs on it again" },
        { Dana, Dana with { Description = "Agenda" }, "“1:1 with Dana” is as it was before" },
        { Bill, Bill with { Status = TaskItemStatus.Completed, DueLocalDate = null }, "“Pay electricity bill” is open again and is due on Sat 14 March again" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_RestoredTask_TellsWhatItHasAgain(TaskItem task, TaskItem replaced, string words) =>
        Assert.Equal($"Undid: {words}.", Of([], new RestoredTask(task, replaced)));

    [Fact]
    public void Of_RemovedAndRestored_IsOneSentence() =>
        Assert.Equal(
            "Undid: removed “1:1 with Dana” and “Water the plants”; “Pay electricity bill” is open again.",
            Of([Dana, Plants], new RestoredTask(Bill, Bill with { Status = TaskItemStatus.Cancelled })));

    static string Of(IReadOnlyList<TaskItem> removed, params RestoredTask[] restored) =>
        Assert.Single(UndoneWords.Of(new UndoOutcome(new Undone(Guid.CreateVersion7(), Guid.CreateVersion7(), removed, restored), null), Today));
}
