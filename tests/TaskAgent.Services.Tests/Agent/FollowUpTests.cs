namespace TaskAgent.Services.Tests.Agent;

public sealed class FollowUpTests : IDisposable
{
    static readonly string SixtyTasks = string.Join(" and ", Enumerable.Range(1, 60).Select(number => $"call {Name(number)}"));

    readonly AgentFactory _agent = new();

    public void Dispose() => _agent.Dispose();

    [Fact]
    public async Task Say_MoreThanTheCap_CreatesTheFirst()
    {
        var answer = await _agent.SayAsync(SixtyTasks);

        Assert.EndsWith("25 of 60 added — say *continue* for the rest.", answer.Response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Continue_AfterTheCap_CreatesTheNext()
    {
        var first = await _agent.SayAsync(SixtyTasks);
        var answer = await _agent.SayAsync("Continue!", first.CaseId);

        Assert.Equal((25, $"Call {Name(26)}", $"Call {Name(50)}"), (answer.TasksCreated.Count, _agent.Tasks.All[25].Title, _agent.Tasks.All[^1].Title));
    }

    [Fact]
    public async Task Continue_Again_CreatesTheRest()
    {
        var first = await _agent.SayAsync(SixtyTasks);
        await _agent.SayAsync("continue", first.CaseId);
        await _agent.SayAsync("continue", first.CaseId);

        Assert.Equal(Enumerable.Range(1, 60).Select(number => $"Call {Name(number)}"), _agent.Tasks.All.Select(task => task.Title));
    }

    [Fact]
    public async Task Continue_NothingLeft_SaysSo()
    {
        var first = await _agent.SayAsync("call Ana and call Bob");
        var answer = await _agent.SayAsync("continue", first.CaseId);

        Assert.Equal(("That was all: nothing is left to add.", 2), (answer.Response, _agent.Tasks.All.Count));
    }

    [Fact]
    public async Task Continue_NextDay_IsReadAsOfTheFirstMessage()
    {
        var first = await _agent.SayAsync($"{SixtyTasks} tomorrow");
        _agent.Time.Advance(TimeSpan.FromDays(1));
        await _agent.SayAsync("continue", first.CaseId);
        await _agent.SayAsync("continue", first.CaseId);

        Assert.Equal(new DateOnly(2026, 3, 12), _agent.Tasks[$"Call {Name(60)}"].DueLocalDate);
    }

    [Fact]
    public async Task Continue_WithoutACase_CreatesNothing()
    {
        await _agent.SayAsync("continue");

        Assert.Empty(_agent.Tasks.All);
    }

    // "Annab" and so on: a number could be read as one.
    static string Name(int number) => $"Ann{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";
}
