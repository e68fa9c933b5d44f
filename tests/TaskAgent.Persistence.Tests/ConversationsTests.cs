using System.Net;
using TaskAgent.Contracts.Cases;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class ConversationsTests(ServiceFixture service) : ServiceTest(service)
{
    Guid _case;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _case = await NewCaseOfAsync(Alex);
    }

    [Fact]
    public async Task Insert_New_IsInTheConversation()
    {
        var entry = Entry() with { Metadata = new() { ["channel"] = "Email" } };

        await Client.InsertEntryAsync(Alex, entry, Stop);

        Wire.Same(entry, Assert.Single((await Client.ListEntriesAsync(Alex, _case, null, 10, Stop)).Items));
    }

    [Fact]
    public async Task Insert_Again_GetsTheFirst()
    {
        var entry = Entry();
        await Client.InsertEntryAsync(Alex, entry, Stop);

        var second = await Client.InsertEntryAsync(Alex, entry with { Message = "Something else" }, Stop);

        Assert.Equal("Hello", second.Message);
    }

    [Fact]
    public async Task Insert_New_TouchesTheCase()
    {
        await Client.InsertEntryAsync(Alex, Entry(minute: 5), Stop);

        Assert.Equal(Now.AddMinutes(5), (await Client.FindCaseAsync(Alex, _case, Stop))!.UpdatedAt);
    }

    [Fact]
    public async Task Insert_CaseOfAnotherUser_IsNotFoundAndNothingIsWritten()
    {
        var refusal = await Refusal.OfAsync(() => Client.InsertEntryAsync(Bo, Entry(), Stop));

        Assert.Equal((HttpStatusCode.NotFound, "There is no such case."), (refusal.Status, refusal.Message));
        Assert.Equal(0, await Rows.CountAsync("conversation_entries where case_id = $1", _case));
    }

    [Fact]
    public async Task List_SeveralPages_BringEachOnceOldestFirst()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(minute => Client.InsertEntryAsync(Alex, Entry(minute), Stop)));

        var first = await Client.ListEntriesAsync(Alex, _case, null, 3, Stop);
        var second = await Client.ListEntriesAsync(Alex, _case, first.Next, 3, Stop);

        Assert.Equal([0, 1, 2, 3, 4], first.Items.Concat(second.Items).Select(entry => entry.Timestamp.Minute));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task List_EmptyCase_IsAnEmptyPage()
    {
        Assert.Empty((await Client.ListEntriesAsync(Alex, _case, null, 10, Stop)).Items);
    }

    [Fact]
    public async Task List_CaseOfAnotherUser_IsNotFound()
    {
        await Client.InsertEntryAsync(Alex, Entry(), Stop);

        var refusal = await Refusal.OfAsync(() => Client.ListEntriesAsync(Bo, _case, null, 10, Stop));

        Assert.Equal(HttpStatusCode.NotFound, refusal.Status);
    }

    [Fact]
    public async Task List_DeletedCase_IsNotFound()
    {
        await Client.InsertEntryAsync(Alex, Entry(), Stop);
        await Client.DeleteCaseAsync(Alex, _case, Stop);

        var refusal = await Refusal.OfAsync(() => Client.ListEntriesAsync(Alex, _case, null, 10, Stop));

        Assert.Equal(HttpStatusCode.NotFound, refusal.Status);
    }

    ConversationEntry Entry(int minute = 0) => new(Guid.CreateVersion7(), _case, "Hello", EntrySender.User, Now.AddMinutes(minute), []);
}
