using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Services.Tests.Agent;

/// <summary>An attempt that breaks off at any step is completed by the next, with every row once.</summary>
public sealed class ProcessRepeatTests : IDisposable
{
    const string Mixed = "paid the electricity bill and call Ann";

    const string Seed = "I need to call John tomorrow and buy groceries";

    readonly AgentFactory _agent = new();

    public void Dispose() => _agent.Dispose();

    [Theory]
    [InlineData(Seed, "task-management-service")]
    [InlineData(Mixed, "task-management-service")]
    [InlineData(Mixed, "case-management-service")]
    public async Task Repeat_AfterANeighbourWasAway_CompletesTheWorkOnce(string message, string resource)
    {
        var before = _agent.Tasks.Add("Pay electricity bill", TaskType.Finance);
        var request = _agent.Claim(message);
        _agent.Network[resource].IsAway = true;
        await Assert.ThrowsAsync<ServiceException>(() => _agent.ProcessAsync(request));
        _agent.Network[resource].IsAway = false;
        var answer = await _agent.ProcessAsync(request with { Repeat = true });

        Assert.Equal(_agent.Tasks.All.Select(task => task.Id).Except([before.Id]), answer.TasksCreated);
    }

    [Fact]
    public async Task Repeat_AfterAnotherAttemptCommittedTheTasksAlone_AnswersFromThose()
    {
        var request = _agent.Claim(Seed);
        var committed = await new TasksClient(_agent.TaskManagement).CommitAsync(
            _agent.User, new TaskBatch(request.MessageId, request.CaseId, [new NewTask(default, "Call John back"), new NewTask(default, "Buy food")], []), CancellationToken.None);

        var answer = await _agent.ProcessAsync(request with { Repeat = true });

        Assert.Equal(committed.Created.Select(task => task.Id), answer.TasksCreated);
        Assert.Equal("I see you need to call John back and buy food. Would you like assistance with anything else?", answer.Response);
        Assert.Equal(2, _agent.Tasks.All.Count);
    }

    [Fact]
    public async Task Repeat_AfterTheCommitsAnswerWasLost_CreatesTheTasksOnce()
    {
        _agent.Tasks.LoseNextCommit = true;
        var answer = await BreakAndRepeatAsync();

        Assert.Equal(_agent.Tasks.All.Select(task => task.Id), answer.TasksCreated);
    }

    [Fact]
    public async Task Repeat_AfterTheWordOfTheStoredAnswerWasLost_GetsThatAnswer()
    {
        var paid = _agent.Tasks.Add("Pay electricity bill", TaskType.Finance);
        _agent.Messages.LoseNextAnswer = true;
        var answer = await BreakAndRepeatAsync(Mixed);

        Assert.Equal(paid.Id, Assert.Single(answer.TasksUpdated));
    }

    [Fact]
    public async Task Repeat_Answered_GetsTheStoredAnswer()
    {
        var request = _agent.Claim(Seed);
        var first = await _agent.ProcessAsync(request);
        var second = await _agent.ProcessAsync(request with { Repeat = true });

        Assert.Equal((first.Response, 2), (second.Response, _agent.Tasks.All.Count));
    }

    [Fact]
    public async Task Repeat_AtOnce_CreatesTheTasksOnce()
    {
        var request = _agent.Claim(Seed);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(attempt => _agent.ProcessAsync(request with { Repeat = attempt > 0 })));

        Assert.Equal(2, _agent.Tasks.All.Count);
    }

    async Task<MessageResponse> BreakAndRepeatAsync(string message = Seed)
    {
        var request = _agent.Claim(message);
        await Assert.ThrowsAsync<ServiceException>(() => _agent.ProcessAsync(request));
        return await _agent.ProcessAsync(request with { Repeat = true });
    }
}
