using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Persistence;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Persistence.Tests.Support;

/// <summary>A test with two users of its own and the rows they might send.</summary>
[Collection(SharedService.Name)]
public abstract class ServiceTest(ServiceFixture service) : IAsyncLifetime
{
    protected static readonly DateTimeOffset Now = new(2026, 3, 11, 14, 0, 0, TimeSpan.Zero);

    protected static CancellationToken Stop => CancellationToken.None;

    protected ServiceFixture Service { get; } = service;

    protected PersistenceClient Client => Service.Client;

    protected Rows Rows => Service.Rows;

    protected UserId Alex { get; private set; }

    protected UserId Bo { get; private set; }

    public virtual async Task InitializeAsync()
    {
        Alex = await NewUserAsync();
        Bo = await NewUserAsync();
    }

    public virtual Task DisposeAsync() => Task.CompletedTask;

    protected async Task<UserId> NewUserAsync() =>
        new((await Client.ResolveSenderAsync(new Sender(MessageChannel.Api, Guid.CreateVersion7().ToString()), Stop)).Id);

    protected static OpenMessage Message(string key = "key", string fingerprint = "fingerprint", Guid? caseId = null) => new(
        Guid.CreateVersion7(), key, fingerprint, caseId, caseId is null ? "Groceries" : null, MessageChannel.Api, "Buy milk", Now,
        "Europe/Berlin", "de-DE");

    protected static MessageResponse Answer(Guid caseId, string response = "Done.") => new(caseId, response, ["Created task: Buy milk"], [], []);

    protected static Case NewCase(string title = "Groceries") =>
        new(Guid.CreateVersion7(), title, null, CaseStatus.Open, Priority.Medium, Now, Now, null, [], 1);

    protected static TaskItem NewTask(Guid caseId, string title = "Buy milk") => new(
        Guid.CreateVersion7(), caseId, title, null, TaskType.Shopping, TaskItemStatus.Pending, Priority.Medium, null, null, null, null, null,
        Now, Now, null, new() { ["items"] = new System.Text.Json.Nodes.JsonArray("milk") }, 1);

    protected async Task<Guid> NewCaseOfAsync(UserId user) => (await Client.InsertCaseAsync(user, NewCase(), Stop)).Id;
}
