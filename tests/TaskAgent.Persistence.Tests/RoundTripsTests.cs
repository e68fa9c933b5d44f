using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

/// <summary>Npgsql makes one activity of what it sends at once.</summary>
public sealed class RoundTripsTests(ServiceFixture service) : ServiceTest(service)
{
    [Fact]
    public async Task Open_TakesOne() => Assert.Single(await SentAsync(() => Client.OpenMessageAsync(Alex, Message(), Stop)));

    [Fact]
    public async Task Answer_TakesOne()
    {
        var message = await Client.OpenMessageAsync(Alex, Message(), Stop);

        Assert.Single(await SentAsync(() => Client.AnswerMessageAsync(Alex, message.MessageId, Answer(message.CaseId), Stop)));
    }

    [Fact]
    public async Task Commit_OfCreatesAndUpdates_TakesOne()
    {
        var caseId = await NewCaseOfAsync(Alex);
        var task = await Client.InsertTaskAsync(Alex, NewTask(caseId), Stop);
        var changes = new ChangeSet(Guid.CreateVersion7(), caseId, [NewTask(caseId), NewTask(caseId)], [task]);

        Assert.Single(await SentAsync(() => Client.CommitAsync(Alex, changes, Stop)));
    }

    [Fact]
    public async Task Answer_WithTasks_TakesOne()
    {
        var message = await Client.OpenMessageAsync(Alex, Message(), Stop);
        var changes = new ChangeSet(message.MessageId, message.CaseId, [NewTask(message.CaseId), NewTask(message.CaseId)], []);

        Assert.Single(await SentAsync(() => Client.AnswerAsync(Alex, new AnsweredChangeSet(changes, Answer(message.CaseId)), Stop)));
    }

    [Fact]
    public async Task Undo_OfCreatesAndUpdates_TakesOne()
    {
        var caseId = await NewCaseOfAsync(Alex);
        var task = await Client.InsertTaskAsync(Alex, NewTask(caseId), Stop);
        await Client.CommitAsync(Alex, new ChangeSet(Guid.CreateVersion7(), caseId, [NewTask(caseId), NewTask(caseId)], [task]), Stop);

        Assert.Single(await SentAsync(() => Client.UndoAsync(Alex, new UndoRequest(Guid.CreateVersion7()), Stop)));
    }

    [Fact]
    public async Task Resolve_TakesOne() => Assert.Single(await SentAsync(NewUserAsync));

    [Fact]
    public async Task List_TakesOne() => Assert.Single(await SentAsync(() => Client.ListTasksAsync(Alex, new TaskFilter(), Stop)));

    async Task<IReadOnlyList<string>> SentAsync(Func<Task> call)
    {
        var database = new NpgsqlConnectionStringBuilder(Service.ConnectionString).Database;
        var sent = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = sent.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await call();
        return [.. sent.Where(activity => database!.Equals(activity.GetTagItem("db.namespace"))).Select(activity => activity.DisplayName)];
    }
}
