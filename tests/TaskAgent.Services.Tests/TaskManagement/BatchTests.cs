using System.Net;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class BatchTests : IDisposable
{
    static readonly Guid CaseId = TaskRows.Undated.CaseId;

    readonly TaskService _service = new();
    readonly Guid _id = Guid.CreateVersion7();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Commit_CreatesOnly_IsOneCall()
    {
        await CommitAsync([new NewTask(default, "Call John"), new NewTask(default, "Buy groceries")], []);

        Assert.Equal(["POST /tasks/batch"], _service.Calls);
    }

    [Fact]
    public async Task Commit_Creates_BelongToTheBatchsCase()
    {
        var changes = await CommitAsync([new NewTask(Guid.CreateVersion7(), "Call John")], []);

        Assert.Equal(CaseId, changes.Created.Single().CaseId);
    }

    [Fact]
    public async Task Commit_Creates_KeepTheirOrderAlsoById()
    {
        var changes = await CommitAsync([.. Enumerable.Range(0, 50).Select(index => new NewTask(default, $"Task {index}"))], []);

        Assert.Equal(
            Enumerable.Range(0, 50).Select(index => $"Task {index}"),
            changes.Created.OrderBy(task => task.Id.ToString(), StringComparer.Ordinal).Select(task => task.Title));
    }

    [Fact]
    public async Task Commit_Changes_AreOneReadAndOneCommit()
    {
        await CommitAsync([new NewTask(default, "Call John")], [Complete]);

        Assert.Equal(["GET /tasks", "POST /tasks/batch"], _service.Calls);
    }

    [Fact]
    public async Task Commit_Changes_CarryTheVersionThatWasRead()
    {
        var changes = await CommitAsync([], [Complete]);

        Assert.Equal((TaskItemStatus.Completed, 3), (changes.Updated.Single().Status, changes.Updated.Single().Version));
    }

    [Fact]
    public async Task Commit_TwoPatchesOfOneTask_AddUp()
    {
        var changes = await CommitAsync([], [new(_service.Stored.Id, new TaskPatch(Title: "Buy food")), Complete]);

        Assert.Equal(("Buy food", TaskItemStatus.Completed), (changes.Updated.Single().Title, changes.Updated.Single().Status));
    }

    [Fact]
    public async Task Commit_PatchThatChangesNothing_IsNoPartOfTheChangeSet()
    {
        var changes = await CommitAsync([new NewTask(default, "Call John")], [new(_service.Stored.Id, new TaskPatch(Priority: Priority.Medium))]);

        Assert.Empty(changes.Updated);
    }

    [Fact]
    public async Task Commit_ForeignTask_IsNotFound()
    {
        var foreign = Guid.CreateVersion7();

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => CommitAsync([], [new(foreign, new TaskPatch(Title: "Mine"))]));

        Assert.Equal((HttpStatusCode.NotFound, $"There is no task {foreign}."), (refusal.Status, refusal.Message));
    }

    [Fact]
    public async Task Commit_OneForeignTask_CommitsNothing()
    {
        await Assert.ThrowsAsync<ServiceException>(
            () => CommitAsync([new NewTask(default, "Call John")], [Complete, new(Guid.CreateVersion7(), new TaskPatch(Title: "Mine"))]));

        Assert.Empty(_service.Writes);
    }

    [Fact]
    public async Task Commit_ForbiddenStep_IsAConflict()
    {
        _service.Stored = TaskRows.Completed;

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => CommitAsync([], [Complete]));

        Assert.Equal((HttpStatusCode.Conflict, "change[0].patch: The task is completed already."), (refusal.Status, refusal.Message));
    }

    [Fact]
    public async Task Commit_CommittedBefore_AnswersWhatIsStored()
    {
        _service.Stored = TaskRows.Completed;
        _service.Committed = new ChangeSet(_id, CaseId, [], [_service.Stored]);

        var changes = await CommitAsync([], [Complete]);

        Assert.Equal(_service.Stored.Id, changes.Updated.Single().Id);
    }

    [Fact]
    public async Task Commit_SomebodyWasFaster_IsDecidedAgain()
    {
        _service.Persistence.On(HttpMethod.Post, "/tasks/batch", request => request.Read<ChangeSet>().Updated[0].Version == 4
            ? Reply.Ok(request.Read<ChangeSet>())
            : OtherWrites());

        var changes = await CommitAsync([], [Complete]);

        Assert.Equal((Priority.Critical, TaskItemStatus.Completed), (changes.Updated[0].Priority, changes.Updated[0].Status));

        HttpResponseMessage OtherWrites()
        {
            _service.Stored = _service.Stored with { Priority = Priority.Critical, Version = 4 };
            return Reply.Problem(HttpStatusCode.PreconditionFailed, "A task has changed.");
        }
    }

    [Fact]
    public async Task Commit_SomebodyIsAlwaysFaster_IsGivenUp()
    {
        _service.Persistence.On(HttpMethod.Post, "/tasks/batch", _ => Reply.Problem(HttpStatusCode.PreconditionFailed, "A task has changed."));

        await Assert.ThrowsAsync<ServiceException>(() => CommitAsync([], [Complete]));

        Assert.Equal(5, _service.Writes.Count());
    }

    [Theory]
    [InlineData("", "missing required field 'change_set_id'")]
    [InlineData("\"change_set_id\": \"{id}\"", "missing required field 'case_id'")]
    [InlineData("\"change_set_id\": \"{id}\", \"case_id\": \"{id}\"", "missing required field 'create'")]
    [InlineData("\"change_set_id\": \"{id}\", \"case_id\": \"{id}\", \"create\": []", "missing required field 'change'")]
    [InlineData("\"change_set_id\": \"{id}\", \"case_id\": \"{id}\", \"create\": [null], \"change\": []", "field 'create[0]' must be an object")]
    [InlineData("\"change_set_id\": \"{id}\", \"case_id\": \"{id}\", \"create\": [{}], \"change\": []", "missing required field 'create[0].title'")]
    [InlineData("\"change_set_id\": \"{id}\", \"case_id\": \"{id}\", \"create\": [{\"title\": \"a\", \"due_local_time\": \"14:00:00\"}], \"change\": []", "field 'create[0].due_local_time' needs a due_local_date")]
    [InlineData("\"change_set_id\": \"{id}\", \"case_id\": \"{id}\", \"create\": [], \"change\": [{\"task_id\": \"{id}\"}]", "missing required field 'change[0].patch'")]
    public async Task Commit_WrongField_NamesIt(string members, string fault)
    {
        var response = await _service.Client.SendJsonAsync(
            HttpMethod.Post, "/tasks/batch", $"{{{members.Replace("{id}", _id.ToString(), StringComparison.Ordinal)}}}");

        Assert.Equal($"Validation error: {fault}", await response.ErrorAsync(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task Commit_TooMuchTogether_IsRefused()
    {
        var refusal = await Assert.ThrowsAsync<ServiceException>(
            () => CommitAsync([.. Enumerable.Repeat(new NewTask(default, "Gym"), Limits.Batch)], [Complete]));

        Assert.Equal("Validation error: field 'change' and 'create' must not have more than 200 items together", refusal.Message);
    }

    [Fact]
    public async Task Find_Committed_IsThatChangeSet()
    {
        _service.Committed = new ChangeSet(_id, CaseId, [_service.Stored], []);

        Assert.Equal(_id, (await _service.Tasks.FindChangeSetAsync(_service.User, _id, CancellationToken.None))?.Id);
    }

    [Fact]
    public async Task Find_NeverCommitted_IsNotFound() =>
        Assert.Null(await _service.Tasks.FindChangeSetAsync(_service.User, _id, CancellationToken.None));

    TaskChange Complete => new(_service.Stored.Id, new TaskPatch(Status: TaskItemStatus.Completed));

    Task<ChangeSet> CommitAsync(IReadOnlyList<NewTask> create, IReadOnlyList<TaskChange> change) =>
        _service.Tasks.CommitAsync(_service.User, new TaskBatch(_id, CaseId, create, change), CancellationToken.None);
}
