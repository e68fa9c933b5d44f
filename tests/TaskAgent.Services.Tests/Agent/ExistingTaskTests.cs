using System.Text.Json.Nodes;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Services.Tests.Agent;

public sealed class ExistingTaskTests : IDisposable
{
    readonly AgentFactory _agent = new();

    public ExistingTaskTests()
    {
        _agent.Tasks.Add("Call John about the contract", TaskType.Call, new DateOnly(2026, 3, 12), new TimeOnly(14, 0));
        _agent.Tasks.Add("Buy groceries", TaskType.Shopping, metadata: new JsonObject { ["items"] = new JsonArray("milk", "eggs") });
        _agent.Tasks.Add("Send Q1 report to Priya", TaskType.Work, new DateOnly(2026, 3, 13));
        _agent.Tasks.Add("Dentist appointment", TaskType.Health, new DateOnly(2026, 3, 16), new TimeOnly(9, 30));
        _agent.Tasks.Add("Pay electricity bill", TaskType.Finance, new DateOnly(2026, 3, 14));
        _agent.Tasks.Add("Call Johnny (school bus)", TaskType.Call, new DateOnly(2026, 3, 13));
    }

    public void Dispose() => _agent.Dispose();

    [Theory]
    [InlineData("call john done", "Call John about the contract", TaskItemStatus.Completed)]
    [InlineData("paid the electricity bill", "Pay electricity bill", TaskItemStatus.Completed)]
    [InlineData("cancel the dentist", "Dentist appointment", TaskItemStatus.Cancelled)]
    public async Task Say_EndOfATask_SetsItsStatus(string message, string title, TaskItemStatus status)
    {
        await _agent.SayAsync(message);

        Assert.Equal([(title, status)], _agent.Tasks.All.Where(task => task.Version > 1).Select(task => (task.Title, task.Status)));
    }

    [Theory]
    [InlineData("call john done")]
    [InlineData("push the Q1 report to Monday")]
    [InlineData("finished the call")]
    [InlineData("don't call John, he'll call us")]
    [InlineData("what's due this week?")]
    [InlineData("buy milk")]
    [InlineData("also add bread and, um, take off the eggs")]
    public async Task Say_AboutATask_CreatesNone(string message)
    {
        await _agent.SayAsync(message);

        Assert.Equal(6, _agent.Tasks.All.Count);
    }

    [Theory]
    [InlineData("finished the call")]
    [InlineData("don't call John, he'll call us")]
    [InlineData("what's due this week?")]
    [InlineData("buy milk")]
    public async Task Say_NoClearOrder_ChangesNone(string message)
    {
        await _agent.SayAsync(message);

        Assert.All(_agent.Tasks.All, task => Assert.Equal(1, task.Version));
    }

    [Fact]
    public async Task Say_AnotherDay_MovesTheTask()
    {
        await _agent.SayAsync("push the Q1 report to Monday");

        Assert.Equal((new DateOnly(2026, 3, 16), null), (_agent.Tasks["Send Q1 report to Priya"].DueLocalDate, _agent.Tasks["Send Q1 report to Priya"].DueLocalTime));
    }

    [Fact]
    public async Task Say_AnotherDayForWhatTheCaseIsAbout_MovesThatTask()
    {
        var first = await _agent.SayAsync("Lunch with Priya Thursday at 12");
        await _agent.SayAsync("actually make it Friday", first.CaseId);

        var lunch = _agent.Tasks.All.Single(task => task.Id == first.TasksCreated[0]);
        Assert.Equal((new DateOnly(2026, 3, 13), new TimeOnly(12, 0)), (lunch.DueLocalDate, lunch.DueLocalTime));
    }

    [Fact]
    public async Task Say_YesToAProposal_DoesIt()
    {
        var proposal = await _agent.SayAsync("don't call John, he'll call us");
        await _agent.SayAsync("👍", proposal.CaseId);

        Assert.Equal(TaskItemStatus.Cancelled, _agent.Tasks["Call John about the contract"].Status);
    }

    [Fact]
    public async Task Say_NoToAProposal_ChangesNone()
    {
        var proposal = await _agent.SayAsync("don't call John, he'll call us");
        await _agent.SayAsync("no", proposal.CaseId);

        Assert.All(_agent.Tasks.All, task => Assert.Equal(1, task.Version));
    }

    [Fact]
    public async Task Repeat_AfterTheCommitsAnswerWasLost_SaysWhatWasDone()
    {
        var request = _agent.Claim("paid the electricity bill");
        _agent.Tasks.LoseNextCommit = true;
        await Assert.ThrowsAsync<Contracts.Http.ServiceException>(() => _agent.ProcessAsync(request));
        var answer = await _agent.ProcessAsync(request with { Repeat = true });

        Assert.Equal("Done: Pay electricity bill.", answer.Response);
    }

    [Fact]
    public async Task Repeat_CommittedByAFasterAttempt_SaysWhatWasDone()
    {
        var request = _agent.Claim("paid the electricity bill");
        _agent.Tasks.LoseNextCommit = true;
        await Assert.ThrowsAsync<Contracts.Http.ServiceException>(() => _agent.ProcessAsync(request with { Repeat = true }));
        var answer = await _agent.ProcessAsync(request);

        Assert.Equal("Done: Pay electricity bill.", answer.Response);
    }

    [Fact]
    public async Task Say_QuestionOfTheWeek_ListsTheTasks()
    {
        var answer = await _agent.SayAsync("what's due this week?");

        Assert.Contains("Call John about the contract — tomorrow (Thu 12 March) at 14:00", answer.Response, StringComparison.Ordinal);
    }
}
