using System.Net;
using System.Text.Json.Nodes;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Agent;

public sealed class UndoTests : IDisposable
{
    readonly AgentFactory _agent = new();

    public UndoTests()
    {
        _agent.Tasks.Add("Send Q1 report to Priya", TaskType.Work, new DateOnly(2026, 3, 13));
        _agent.Tasks.Add("Dentist appointment", TaskType.Health, new DateOnly(2026, 3, 16), new TimeOnly(9, 30));
        _agent.Tasks.Add("Buy groceries", TaskType.Shopping, metadata: new JsonObject { ["items"] = new JsonArray("milk", "eggs") });
    }

    public void Dispose() => _agent.Dispose();

    [Theory]
    [InlineData("undo")]
    [InlineData("undo that")]
    [InlineData("Undo the last change, please.")]
    [InlineData("take that back")]
    [InlineData("scratch that")]
    [InlineData("Oops, no wait, scratch that please!")]
    public async Task Say_Undo_RemovesWhatWasCreated(string words)
    {
        await _agent.SayAsync("call John tomorrow and call Ana");
        await _agent.SayAsync(words);

        Assert.Equal(3, _agent.Tasks.All.Count);
    }

    [Fact]
    public async Task Say_UndoOfCreates_NamesThem()
    {
        await _agent.SayAsync("call John tomorrow and call Ana");
        var answer = await _agent.SayAsync("undo that");

        Assert.Equal("Undid: removed “Call John” and “Call Ana”.", answer.Response);
    }

    [Fact]
    public async Task Say_UndoOfCreates_ListsThemAsActionsAndUpdated()
    {
        var created = await _agent.SayAsync("call John tomorrow and call Ana");
        var answer = await _agent.SayAsync("undo that");

        Assert.Equal(["Created new case", "Added conversation entry", "Removed task: Call John", "Removed task: Call Ana"], answer.ActionsTaken);
        Assert.Equal(created.TasksCreated, answer.TasksUpdated);
        Assert.Empty(answer.TasksCreated);
    }

    [Theory]
    [InlineData("push the Q1 report to Monday", "Undid: “Send Q1 report to Priya” is due on Fri 13 March again.")]
    [InlineData("cancel the dentist", "Undid: “Dentist appointment” is open again.")]
    [InlineData("add bread to the groceries", "Undid: “Buy groceries” has milk and eggs on it again.")]
    public async Task Say_UndoOfAChange_SaysWhatIsAsItWas(string change, string sentence)
    {
        await _agent.SayAsync(change);
        var answer = await _agent.SayAsync("undo");

        Assert.Equal(sentence, answer.Response);
    }

    [Fact]
    public async Task Say_UndoOfAChange_ListsItAsActionAndUpdated()
    {
        await _agent.SayAsync("cancel the dentist");
        var answer = await _agent.SayAsync("undo");

        Assert.Equal("Restored task: Dentist appointment", answer.ActionsTaken[2]);
        Assert.Equal([_agent.Tasks["Dentist appointment"].Id], answer.TasksUpdated);
    }

    [Fact]
    public async Task Say_UndoInAnotherCase_UndoesTheLatestOfAll()
    {
        var first = await _agent.SayAsync("call John tomorrow");
        await _agent.SayAsync("call Ana tomorrow");
        var answer = await _agent.SayAsync("undo", first.CaseId);

        Assert.Equal("Undid: removed “Call Ana”.", answer.Response);
    }

    [Fact]
    public async Task Say_UndoTwice_UndoesTwoMessages()
    {
        await _agent.SayAsync("call John tomorrow");
        await _agent.SayAsync("call Ana tomorrow");
        await _agent.SayAsync("undo");
        var answer = await _agent.SayAsync("undo");

        Assert.Equal("Undid: removed “Call John”.", answer.Response);
    }

    [Fact]
    public async Task Say_ScratchThatToAProposal_IsANoAndUndoesNothing()
    {
        await _agent.SayAsync("call Ana tomorrow");
        _agent.Tasks.Add("Call John about the contract", TaskType.Call, new DateOnly(2026, 3, 12));
        var proposal = await _agent.SayAsync("don't call John, he'll call us");
        var answer = await _agent.SayAsync("scratch that", proposal.CaseId);

        Assert.Equal(("All right, I changed nothing.", 5), (answer.Response, _agent.Tasks.All.Count));
    }

    [Fact]
    public async Task Say_ScratchThatInACase_UndoesItsLastMessage()
    {
        var first = await _agent.SayAsync("call Ana tomorrow");
        var answer = await _agent.SayAsync("scratch that", first.CaseId);

        Assert.Equal("Undid: removed “Call Ana”.", answer.Response);
    }

    [Fact]
    public async Task Say_UndoOfNothing_SaysSo()
    {
        var answer = await _agent.SayAsync("undo that");

        Assert.Equal(("There is nothing to undo.", 2), (answer.Response, answer.ActionsTaken.Count));
    }

    [Fact]
    public async Task Say_UndoOfWhatHasChangedSince_SaysWhyNot()
    {
        Answer(Reply.Problem(HttpStatusCode.Conflict, "“Report” has been changed since, so nothing was undone."));
        var answer = await _agent.SayAsync("undo that");

        Assert.Equal(("“Report” has been changed since, so nothing was undone.", 0), (answer.Response, answer.TasksUpdated.Count));
    }

    [Fact]
    public async Task Say_UndoOfWhatIsGone_SaysSo()
    {
        Answer(Reply.Ok(new Undone(Guid.CreateVersion7(), Guid.CreateVersion7(), [], [])));
        var answer = await _agent.SayAsync("undo that");

        Assert.Equal("What I added last is gone already, so there was nothing left to undo.", answer.Response);
    }

    [Fact]
    public async Task Say_Undo_CostsOneCallMore()
    {
        await _agent.SayAsync("undo that");

        Assert.Equal(["GET tasks", "POST change-sets", "PUT messages"], _agent.Calls);
    }

    [Fact]
    public async Task Say_UndoAndSomethingNew_DoesBoth()
    {
        await _agent.SayAsync("call John tomorrow");
        var answer = await _agent.SayAsync("Undo that. Call Ana tomorrow.");

        Assert.Equal("Undid: removed “Call John”. I see you need to call Ana tomorrow (Thu 12 March).", answer.Response);
    }

    [Fact]
    public async Task Repeat_AfterTheUndosAnswerWasLost_UndoesOnce()
    {
        await _agent.SayAsync("call John tomorrow");
        await _agent.SayAsync("call Ana tomorrow");
        var request = _agent.Claim("undo");
        _agent.Tasks.LoseNextUndo = true;
        await Assert.ThrowsAsync<ServiceException>(() => _agent.ProcessAsync(request));

        var answer = await _agent.ProcessAsync(request with { Repeat = true });

        Assert.Equal(("Undid: removed “Call Ana”.", 4), (answer.Response, _agent.Tasks.All.Count));
    }

    [Fact]
    public async Task Repeat_AtOnce_UndoesOnce()
    {
        await _agent.SayAsync("call John tomorrow");
        await _agent.SayAsync("call Ana tomorrow");
        var request = _agent.Claim("undo");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(attempt => _agent.ProcessAsync(request with { Repeat = attempt > 0 })));

        Assert.Equal(4, _agent.Tasks.All.Count);
    }

    void Answer(HttpResponseMessage answer) =>
        _agent.Network["task-management-service"].On(HttpMethod.Post, "/change-sets/undo", _ => answer);
}
