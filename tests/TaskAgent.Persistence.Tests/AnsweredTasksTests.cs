using System.Net;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

/// <summary>A message's tasks and its answer are stored together or not at all, once.</summary>
public sealed class AnsweredTasksTests(ServiceFixture service) : ServiceTest(service)
{
    OpenedMessage _message = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _message = await Client.OpenMessageAsync(Alex, Message(), Stop);
    }

    [Fact]
    public async Task Answer_First_StoresTasksAndAnswer()
    {
        var answered = Answered();

        var stored = await Client.AnswerAsync(Alex, answered, Stop);

        Wire.Same(answered.Answer, stored);
        Wire.Same(answered.Answer, (await Client.OpenMessageAsync(Alex, Message(), Stop)).Response);
        Wire.Same(answered.Changes.Created[0], await Client.FindTaskAsync(Alex, answered.Changes.Created[0].Id, Stop));
    }

    [Fact]
    public async Task Answer_First_IsAChangeSetLikeAnyOther()
    {
        var answered = Answered();

        await Client.AnswerAsync(Alex, answered, Stop);

        Wire.Same(answered.Changes, await Client.FindChangeSetAsync(Alex, _message.MessageId, Stop));
        Assert.Single((await Client.UndoAsync(Alex, new UndoRequest(Guid.CreateVersion7()), Stop)).Removed);
    }

    [Fact]
    public async Task Answer_First_IsSaidAfterTheQuestion()
    {
        await Client.AnswerAsync(Alex, Answered(), Stop);

        var entries = (await Client.ListEntriesAsync(Alex, _message.CaseId, null, 10, Stop)).Items;
        Assert.Equal([("Buy milk", EntrySender.User), ("Done.", EntrySender.Agent)], entries.Select(entry => (entry.Message, entry.Sender)));
    }

    [Fact]
    public async Task Answer_Second_GetsTheFirst()
    {
        await Client.AnswerAsync(Alex, Answered("First."), Stop);

        var stored = await Client.AnswerAsync(Alex, Answered("Second."), Stop);

        Assert.Equal("First.", stored.Response);
        Assert.Equal(1, await CountTasksAsync());
    }

    [Fact]
    public async Task Answer_TwentyAtOnce_AllGetOneAnswer()
    {
        var stored = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Client.AnswerAsync(Alex, Answered($"Answer {number}."), Stop)));

        Assert.Single(stored.Select(answer => answer.Response).Distinct());
        Assert.Equal((1, 1), (await CountTasksAsync(), await Rows.CountAsync("conversation_entries where case_id = $1 and sender = 'Agent'", _message.CaseId)));
    }

    [Fact]
    public async Task Answer_WhileOthersAnswerAndCommitByThemselves_HappensOnceWithoutDeadlock()
    {
        // Each is an attempt at the same message: the refusals that are allowed say that another was faster.
        var together = Enumerable.Range(0, 10).Select(number => Client.AnswerAsync(Alex, Answered($"Answer {number}."), Stop));
        var alone = Enumerable.Range(0, 10).Select(_ => Client.CommitAsync(Alex, Answered().Changes, Stop));
        var repeats = Enumerable.Range(0, 10).Select(_ => Client.OpenMessageAsync(Alex, Message(caseId: _message.CaseId), Stop));
        foreach (var attempt in together.Cast<Task>().Concat(alone).Concat(repeats).ToArray())
        {
            if (await Record.ExceptionAsync(() => attempt) is { } failure)
            {
                Assert.Equal(HttpStatusCode.Conflict, Assert.IsType<ServiceException>(failure).Status);
            }
        }

        Assert.Equal(1, await CountTasksAsync());
    }

    [Fact]
    public async Task Answer_TasksCommittedByThemselves_IsAConflict()
    {
        await Client.CommitAsync(Alex, Answered().Changes, Stop);

        await RefusesAsync(HttpStatusCode.Conflict, "The message's tasks were committed without an answer.", Alex, Answered());
    }

    [Fact]
    public async Task Answer_AnsweredByItself_GetsThatAnswerAndCreatesNothing()
    {
        await Client.AnswerMessageAsync(Alex, _message.MessageId, Answer(_message.CaseId, "Nothing to do."), Stop);

        var stored = await Client.AnswerAsync(Alex, Answered(), Stop);

        Assert.Equal(("Nothing to do.", 0), (stored.Response, await CountTasksAsync()));
    }

    [Fact]
    public Task Answer_MessageOfAnotherUser_IsNotFound() => RefusesAsync(HttpStatusCode.NotFound, "There is no such message.", Bo, Answered());

    [Fact]
    public async Task Answer_CaseDeletedMeanwhile_IsNotFound()
    {
        await Client.DeleteCaseAsync(Alex, _message.CaseId, Stop);

        await RefusesAsync(HttpStatusCode.NotFound, "There is no such case.", Alex, Answered());
    }

    [Fact]
    public async Task Answer_InAnotherCase_CreatesNothing()
    {
        var other = await NewCaseOfAsync(Alex);
        var answered = Answered();

        await Assert.ThrowsAsync<ServiceException>(
            () => Client.AnswerAsync(Alex, answered with { Changes = answered.Changes with { CaseId = other } }, Stop));

        Assert.Equal(0, await CountTasksAsync());
    }

    [Fact]
    public async Task Answer_WithAChangeOfATask_IsRefused()
    {
        var task = await Client.InsertTaskAsync(Alex, NewTask(_message.CaseId), Stop);
        var answered = Answered();

        await RefusesAsync(
            HttpStatusCode.UnprocessableEntity,
            "Validation error: field 'changes.updated' must be empty: what is said of a change is known only when it is done",
            Alex, answered with { Changes = answered.Changes with { Updated = [task] } });
    }

    AnsweredChangeSet Answered(string response = "Done.")
    {
        var task = NewTask(_message.CaseId);
        return new AnsweredChangeSet(
            new ChangeSet(_message.MessageId, _message.CaseId, [task], []), Answer(_message.CaseId, response) with { TasksCreated = [task.Id] });
    }

    async Task RefusesAsync(HttpStatusCode status, string message, UserId user, AnsweredChangeSet answered)
    {
        var before = await CountTasksAsync();
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Client.AnswerAsync(user, answered, Stop));
        Assert.Equal((status, message), (refusal.Status, refusal.Message));
        Assert.Equal(before, await CountTasksAsync());
    }

    Task<long> CountTasksAsync() => Rows.CountAsync("tasks where user_id = $1", Alex.Value);
}
