using System.Net;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Users;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class SendersTests(ServiceFixture service) : ServiceTest(service)
{
    [Fact]
    public async Task Resolve_NeverSeen_MakesAGuest()
    {
        var sender = NewSender();

        var user = await Client.ResolveSenderAsync(sender, Stop);

        Assert.Equal(new User(user.Id, sender.SenderId, "UTC", "en-US"), user);
    }

    [Fact]
    public async Task Resolve_Again_IsTheSameUser()
    {
        var sender = NewSender();
        var first = await Client.ResolveSenderAsync(sender, Stop);

        Assert.Equal(first, await Client.ResolveSenderAsync(sender, Stop));
    }

    [Fact]
    public async Task Resolve_SameIdInAnotherChannel_IsAnotherUser()
    {
        var sender = NewSender();
        var first = await Client.ResolveSenderAsync(sender, Stop);

        var second = await Client.ResolveSenderAsync(sender with { Channel = MessageChannel.Email }, Stop);

        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Resolve_TwentyAtOnce_MakeOneUser()
    {
        var sender = NewSender();

        var users = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Client.ResolveSenderAsync(sender, Stop)));

        Assert.Single(users.Distinct());
        Assert.Equal(1, await Rows.CountAsync("users where name = $1", sender.SenderId));
    }

    [Fact]
    public async Task Resolve_NoSenderId_NamesTheField()
    {
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Client.ResolveSenderAsync(new Sender(MessageChannel.Api, null!), Stop));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Validation error: missing required field 'sender_id'"), (refusal.Status, refusal.Message));
    }

    [Fact]
    public async Task List_AfterAMessage_HasItsSenderFirst()
    {
        var sender = NewSender();
        var user = await Client.ResolveSenderAsync(sender, Stop);
        await NewUserAsync();

        await Client.ResolveSenderAsync(sender, Stop);

        Assert.Equal(user, (await Client.ListSendersAsync(Stop))[0]);
    }

    [Fact]
    public async Task Resolve_WithoutAToken_IsUnauthorized()
    {
        using var anonymous = Service.Service.CreateClient();

        var refusal = await Assert.ThrowsAsync<ServiceException>(
            () => new Contracts.Persistence.PersistenceClient(anonymous).ResolveSenderAsync(NewSender(), Stop));

        Assert.Equal(HttpStatusCode.Unauthorized, refusal.Status);
    }

    static Sender NewSender() => new(MessageChannel.Api, Guid.CreateVersion7().ToString());
}
