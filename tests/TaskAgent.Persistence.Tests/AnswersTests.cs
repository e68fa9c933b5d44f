using System.Net;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Http;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class AnswersTests(ServiceFixture service) : ServiceTest(service)
{
    OpenedMessage _message = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _message = await Client.OpenMessageAsync(Alex, Message(), Stop);
    }

    [Fact]
    public async Task Answer_First_IsStored()
    {
        var answer = Answer(_message.CaseId);

        await Client.AnswerMessageAsync(Alex, _message.MessageId, answer, Stop);

        Wire.Same(answer, (await Client.OpenMessageAsync(Alex, Message(), Stop)).Response);
    }

    [Fact]
    public async Task Answer_First_IsSaidAfterTheQuestion()
    {
        await Client.AnswerMessageAsync(Alex, _message.MessageId, Answer(_message.CaseId), Stop);

        var entries = (await Client.ListEntriesAsync(Alex, _message.CaseId, null, 10, Stop)).Items;
        Assert.Equal([("Buy milk", EntrySender.User), ("Done.", EntrySender.Agent)], entries.Select(entry => (entry.Message, entry.Sender)));
    }

    [Fact]
    public async Task Answer_Second_GetsTheFirst()
    {
        await Client.AnswerMessageAsync(Alex, _message.MessageId, Answer(_message.CaseId, "First."), Stop);

        var stored = await Client.AnswerMessageAsync(Alex, _message.MessageId, Answer(_message.CaseId, "Second."), Stop);

        Assert.Equal("First.", stored.Response);
    }

    [Fact]
    public async Task Answer_TwentyAtOnce_AllGetOneAnswer()
    {
        var stored = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            number => Client.AnswerMessageAsync(Alex, _message.MessageId, Answer(_message.CaseId, $"Answer {number}."), Stop)));

        Assert.Single(stored.Select(answer => answer.Response).Distinct());
        Assert.Equal(1, await Rows.CountAsync("conversation_entries where case_id = $1 and sender = 'Agent'", _message.CaseId));
    }

    [Fact]
    public async Task Answer_MessageOfAnotherUser_IsNotFound()
    {
        var refusal = await Assert.ThrowsAsync<ServiceException>(
            () => Client.AnswerMessageAsync(Bo, _message.MessageId, Answer(_message.CaseId), Stop));

        Assert.Equal((HttpStatusCode.NotFound, "There is no such message."), (refusal.Status, refusal.Message));
    }

    [Fact]
    public async Task Answer_WhileTheMessageIsRepeated_DoesNotDeadlock()
    {
        var repeats = Enumerable.Range(0, 20).Select(_ => Client.OpenMessageAsync(Alex, Message(caseId: _message.CaseId), Stop));
        var answers = Enumerable.Range(0, 20).Select(
            _ => Client.AnswerMessageAsync(Alex, _message.MessageId, Answer(_message.CaseId), Stop));

        await Task.WhenAll(repeats.Cast<Task>().Concat(answers));

        Assert.Equal(1, await Rows.CountAsync("messages where user_id = $1", Alex.Value));
    }
}
