using System.Net;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Users;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Channels;

public sealed class SenderApiTests
{
    [Fact]
    public async Task List_SendersOpen_ListsTheGuests()
    {
        using var channels = new ChannelsFactory();
        var guest = new User(Guid.CreateVersion7(), "user123", "UTC", "en-US");
        channels.Persistence.On(HttpMethod.Get, "/users/senders", _ => Reply.Ok<IReadOnlyList<User>>([guest]));

        Assert.Equal([guest], await new ChannelsClient(channels.Anonymous).ListSendersAsync(default));
    }

    [Fact]
    public async Task List_SendersNotOpen_IsNotFound()
    {
        using var channels = new ChannelsFactory { OpenSenders = false };

        await (await channels.Anonymous.GetAsync("/api/v1/senders")).ErrorAsync(HttpStatusCode.NotFound);
    }
}
