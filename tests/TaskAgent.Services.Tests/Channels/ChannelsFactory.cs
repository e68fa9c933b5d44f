using Microsoft.AspNetCore.Hosting;
using TaskAgent.Channels;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Users;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Channels;

/// <summary>Channels in process. Every sender is an account of its own; messages are claimed and answered in memory.</summary>
sealed class ChannelsFactory : ServiceFactory<ChannelsOptions>
{
    /// <summary>Of one API token.</summary>
    public const int MessagesPerMinute = 5;

    readonly Dictionary<Sender, User> _users = [];

    public ChannelsFactory()
    {
        Persistence.On(HttpMethod.Post, "/users/senders", request => Reply.Ok(Resolve(request.Read<Sender>())));
        Persistence.On(HttpMethod.Post, "/users/senders/known", request => Linked is { } user && request.Read<Sender>().SenderId == LinkedSender
            ? Reply.Ok(user)
            : Reply.Problem(System.Net.HttpStatusCode.NotFound, "The sender belongs to no account."));
        Messages = new FakeMessages(Cases);
        Agent.On(HttpMethod.Post, "/process", request => Reply.Ok(Process(request.Read<ProcessRequest>())));
    }

    public bool OpenSenders { get; init; } = true;

    /// <summary>The account that <see cref="LinkedSender"/> is tied to, or null.</summary>
    public User? Linked { get; init; }

    public const string LinkedSender = "user123";

    public FakeService Persistence => Network["persistence-service"];

    public FakeService Cases => Network["case-management-service"];

    public FakeService Agent => Network["ai-agent-service"];

    public FakeMessages Messages { get; }

    /// <summary>What the agent was asked, in order.</summary>
    public IReadOnlyList<ProcessRequest> Processed => [.. Agent.Received.Select(request => request.Read<ProcessRequest>())];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Channels:OpenSenders", OpenSenders.ToString());
        builder.UseSetting("Channels:MessagesPerMinute", MessagesPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    User Resolve(Sender sender)
    {
        lock (_users)
        {
            return _users.TryGetValue(sender, out var user) ? user
                : _users[sender] = new User(Guid.CreateVersion7(), sender.SenderId, "America/New_York", "en-US");
        }
    }

    // As the real one: what it offers as an answer is stored unless another attempt was faster.
    MessageResponse Process(ProcessRequest request) => Messages.Store(
        request.MessageId,
        new MessageResponse(request.CaseId, "I see you need to call John.", ["Created new case"], [Guid.CreateVersion7()], []));
}
