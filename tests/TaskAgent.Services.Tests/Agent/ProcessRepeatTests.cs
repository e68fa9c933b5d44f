using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Services.Tests.Agent;

/// <summary>An attempt that breaks off at any step is completed by the next, with every row once.</summary>
public sealed class ProcessRepeatTests : IDisposable
{
    const string Seed = "I need to call John tomorrow and buy groceries";

    readonly AgentFactory _agent = new();

    public void Dispose() => _agent.Dispose();

    [Theory]
    [InlineData("task-management-service")]
    [InlineData("case-management-service")]
    public async Task Repeat_AfterANeighbourWasAway_CompletesTheWorkOnce(string resource)
    {
        var request = _agent.Claim(Seed);
        _agent.Network[resource].IsAway = true;
        await Assert.ThrowsAsync<ServiceException>(() => _agent.ProcessAsync(request));
        _agent.Network[resource].IsAway = false;
        var answer = await _agent.ProcessAsync(request with { Repeat = true });

        Assert.Equal(_agent.Tasks.All.Select(task => task.Id), answer.TasksCreated);
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
        _agent.Messages.LoseNextAnswer = true;
        var answer = await BreakAndRepeatAsync();

        Assert.Equal(_agent.Tasks.All.Select(task => task.Id), answer.TasksCreated);
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

    async Task<MessageResponse> BreakAndRepeatAsync()
    {
        var request = _agent.Claim(Seed);
        await Assert.ThrowsAsync<ServiceException>(() => _agent.ProcessAsync(request));
        return await _agent.ProcessAsync(request with { Repeat = true });
    }
}
