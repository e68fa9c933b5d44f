using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Services.Tests.Channels;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Agent;

/// <summary>The AI agent in process, beside tasks and messages in memory. It is Wednesday 2026-03-11, 10:00 in New York.</summary>
sealed class AgentFactory : ServiceFactory<Settings>
{
    public AgentFactory()
    {
        Messages = new FakeMessages(Network["case-management-service"]);
        Tasks = new FakeTasks(Network["task-management-service"], Time, Messages);
    }

    public FakeTasks Tasks { get; }

    public FakeMessages Messages { get; }

    /// <summary>Calls the tasks in memory past the agent.</summary>
    public HttpClient TaskManagement => new(Network, disposeHandler: false) { BaseAddress = new Uri("http://task-management-service") };

    /// <summary>The requests that one message costs, e.g. <c>POST /tasks/batch</c>.</summary>
    public IEnumerable<string> Calls =>
        Network["task-management-service"].Received.Concat(Network["case-management-service"].Received)
            .Select(request => $"{request.Method} {request.Path.Split('/')[1]}");

    /// <summary>A claimed message, as Channels hands it over.</summary>
    public ProcessRequest Claim(string message, Guid? caseId = null)
    {
        var id = Guid.CreateVersion7();
        var opened = Messages.Claim(
            User.ToString(), new OpenMessage(id, id.ToString(), "f", caseId, null, MessageChannel.Api, message, Time.GetUtcNow(), "America/New_York", "en-US"));
        return new ProcessRequest(
            opened.MessageId, opened.CaseId, opened.NewCase, opened.Repeat, MessageChannel.Api, message, opened.ReceivedAt, opened.TimeZone, opened.Locale);
    }

    public Task<MessageResponse> ProcessAsync(ProcessRequest request) => new AgentClient(Client).ProcessAsync(User, request, CancellationToken.None);

    public Task<MessageResponse> SayAsync(string message, Guid? caseId = null) => ProcessAsync(Claim(message, caseId));
}
