using System.Net;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Http;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class MessagesTests(ServiceFixture service) : ServiceTest(service)
{
    [Fact]
    public async Task Open_NoCase_OpensOne()
    {
        var opened = await Client.OpenMessageAsync(Alex, Message(), Stop);

        var row = await Client.FindCaseAsync(Alex, opened.CaseId, Stop);
        Assert.Equal(("Groceries", CaseStatus.Open, 1), (row?.Title, row?.Status, row?.Version));
    }

    [Fact]
    public async Task Open_First_SaysSo()
    {
        var message = Message();

        var opened = await Client.OpenMessageAsync(Alex, message, Stop);

        Assert.Equal(
            new OpenedMessage(message.MessageId, opened.CaseId, NewCase: true, Repeat: false, Now, "Europe/Berlin", "de-DE", null), opened);
    }

    [Fact]
    public async Task Open_First_StoresTheUsersWords()
    {
        var message = Message();

        var opened = await Client.OpenMessageAsync(Alex, message, Stop);

        var entry = Assert.Single((await Client.ListEntriesAsync(Alex, opened.CaseId, null, 10, Stop)).Items);
        Assert.Equal(("Buy milk", EntrySender.User, Now), (entry.Message, entry.Sender, entry.Timestamp));
        Assert.Equal($$"""{"channel":"API","message_id":"{{message.MessageId}}"}""", entry.Metadata.ToJsonString());
    }

    [Fact]
    public async Task Open_SameKeyAgain_GetsTheFirst()
    {
        var first = await Client.OpenMessageAsync(Alex, Message(), Stop);

        var second = await Client.OpenMessageAsync(Alex, Message(), Stop);

        Assert.Equal(first with { Repeat = true }, second);
    }

    [Fact]
    public async Task Open_SameKeyAgain_WritesNothing()
    {
        await Client.OpenMessageAsync(Alex, Message(), Stop);

        await Client.OpenMessageAsync(Alex, Message(), Stop);

        Assert.Equal((1, 1, 1), await CountAsync());
    }

    [Fact]
    public async Task Open_SameKeyOfAnotherUser_IsAnotherMessage()
    {
        var alex = await Client.OpenMessageAsync(Alex, Message(), Stop);

        var bo = await Client.OpenMessageAsync(Bo, Message(), Stop);

        Assert.NotEqual(alex.CaseId, bo.CaseId);
    }

    [Fact]
    public async Task Open_SameKeyOtherFingerprint_IsUnprocessable()
    {
        await Client.OpenMessageAsync(Alex, Message(), Stop);

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Client.OpenMessageAsync(Alex, Message(fingerprint: "other"), Stop));

        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "Idempotency-Key was already used for a different message"), (refusal.Status, refusal.Message));
    }

    [Fact]
    public async Task Open_TwentyAtOnce_AllGetOneMessage()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Client.OpenMessageAsync(Alex, Message(), Stop)));

        Assert.Single(opened.Select(message => message with { Repeat = false }).Distinct());
    }

    [Fact]
    public async Task Open_TwentyAtOnce_OneWins()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Client.OpenMessageAsync(Alex, Message(), Stop)));

        Assert.Single(opened, message => !message.Repeat);
        Assert.Equal((1, 1, 1), await CountAsync());
    }

    [Fact]
    public async Task Open_OwnCase_ContinuesIt()
    {
        var first = await Client.OpenMessageAsync(Alex, Message(), Stop);

        var second = await Client.OpenMessageAsync(Alex, Message("second", caseId: first.CaseId), Stop);

        Assert.Equal((first.CaseId, false), (second.CaseId, second.NewCase));
        Assert.Equal((2, 1, 2), await CountAsync());
    }

    [Fact]
    public async Task Open_OwnCase_KeepsTheVersion()
    {
        var caseId = await NewCaseOfAsync(Alex);

        await Client.OpenMessageAsync(Alex, Message(caseId: caseId), Stop);

        Assert.Equal(1, (await Client.FindCaseAsync(Alex, caseId, Stop))!.Version);
    }

    [Fact]
    public async Task Open_ClosedCase_OpensItAgain()
    {
        var row = await Client.InsertCaseAsync(Alex, NewCase() with { Status = CaseStatus.Closed }, Stop);

        await Client.OpenMessageAsync(Alex, Message(caseId: row.Id), Stop);

        var stored = await Client.FindCaseAsync(Alex, row.Id, Stop);
        Assert.Equal((CaseStatus.Open, 2), (stored!.Status, stored.Version));
    }

    [Fact]
    public async Task Open_CaseOfAnotherUser_IsNotFoundAndNothingIsWritten()
    {
        var caseId = await NewCaseOfAsync(Bo);

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Client.OpenMessageAsync(Alex, Message(caseId: caseId), Stop));

        Assert.Equal((HttpStatusCode.NotFound, "There is no such case."), (refusal.Status, refusal.Message));
        Assert.Equal((0, 0, 0), await CountAsync());
    }

    [Fact]
    public async Task Open_DeletedCase_IsNotFound()
    {
        var caseId = await NewCaseOfAsync(Alex);
        await Client.DeleteCaseAsync(Alex, caseId, Stop);

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Client.OpenMessageAsync(Alex, Message(caseId: caseId), Stop));

        Assert.Equal(HttpStatusCode.NotFound, refusal.Status);
    }

    [Fact]
    public async Task Open_NeitherCaseNorTitle_NamesTheField()
    {
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Client.OpenMessageAsync(Alex, Message() with { CaseTitle = null }, Stop));

        Assert.Equal("Validation error: missing required field 'case_title'", refusal.Message);
    }

    async Task<(long Messages, long Cases, long Entries)> CountAsync() => (
        await Rows.CountAsync("messages where user_id = $1", Alex.Value),
        await Rows.CountAsync("cases where user_id = $1", Alex.Value),
        await Rows.CountAsync("conversation_entries where user_id = $1", Alex.Value));
}
