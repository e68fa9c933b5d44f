using System.Net;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class ChangeSetsTests(ServiceFixture service) : ServiceTest(service)
{
    Guid _case;
    TaskItem _task = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _case = await NewCaseOfAsync(Alex);
        _task = await Client.InsertTaskAsync(Alex, NewTask(_case, "Buy bread"), Stop);
    }

    [Fact]
    public async Task Commit_Creates_StoresThem()
    {
        var due = NewTask(_case) with
        {
            Description = "2 %",
            DueDate = Now,
            DueLocalDate = new(2026, 3, 11),
            DueLocalTime = new(15, 30),
            DueTimeZone = "Europe/Berlin",
            Recurrence = "FREQ=DAILY",
        };

        await Client.CommitAsync(Alex, Creating(due), Stop);

        Wire.Same(due, await Client.FindTaskAsync(Alex, due.Id, Stop));
    }

    [Fact]
    public async Task Commit_Creates_KeepsTheirOrder()
    {
        var changes = Creating(NewTask(_case, "b"), NewTask(_case, "a"), NewTask(_case, "c"));

        await Client.CommitAsync(Alex, changes, Stop);

        Assert.Equal("b a c", await Rows.OneAsync<string>("select string_agg(title, ' ' order by ordinal) from tasks where change_set_id = $1", changes.Id));
    }

    [Fact]
    public async Task Commit_Update_CountsTheVersion()
    {
        var committed = await Client.CommitAsync(Alex, Updating(_task with { Title = "Buy rye bread" }), Stop);

        var stored = await Client.FindTaskAsync(Alex, _task.Id, Stop);
        Wire.Same(_task with { Title = "Buy rye bread", Version = 2 }, stored);
        Wire.Same(stored, Assert.Single(committed.Updated));
    }

    [Fact]
    public async Task Commit_Update_KeepsWhatWasBefore()
    {
        var changes = Updating(_task with { Title = "Buy rye bread" });

        await Client.CommitAsync(Alex, changes, Stop);

        Assert.Equal("Buy bread", await Rows.OneAsync<string>("select before ->> 'title' from task_changes where change_set_id = $1", changes.Id));
    }

    [Fact]
    public async Task Commit_Again_GetsTheFirst()
    {
        var changes = new ChangeSet(Guid.CreateVersion7(), _case, [NewTask(_case)], [_task with { Title = "Buy rye bread" }]);
        var first = await Client.CommitAsync(Alex, changes, Stop);

        var second = await Client.CommitAsync(Alex, changes, Stop);

        Wire.Same(first, second);
    }

    [Fact]
    public async Task Commit_AgainAfterAChange_StillGetsTheFirst()
    {
        var changes = Creating(NewTask(_case));
        var first = await Client.CommitAsync(Alex, changes, Stop);
        await Client.UpdateTaskAsync(Alex, first.Created[0] with { Title = "Buy oat milk" }, Stop);

        var second = await Client.CommitAsync(Alex, changes, Stop);

        Assert.Equal("Buy milk", second.Created[0].Title);
    }

    [Fact]
    public async Task Commit_AgainWithOtherContent_WritesNothing()
    {
        var changes = Creating(NewTask(_case));
        await Client.CommitAsync(Alex, changes, Stop);

        await Client.CommitAsync(Alex, changes with { Created = [NewTask(_case)], Updated = [_task] }, Stop);

        Assert.Equal((2, 0), await CountAsync());
    }

    [Fact]
    public async Task Commit_TwentyAtOnce_WritesOnce()
    {
        var changes = new ChangeSet(Guid.CreateVersion7(), _case, [NewTask(_case)], [_task with { Title = "Buy rye bread" }]);

        var committed = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Client.CommitAsync(Alex, changes, Stop)));

        Assert.Single(committed.Select(set => (set.Created[0].Id, set.Updated[0].Version)).Distinct());
        Assert.Equal((2, 1), await CountAsync());
    }

    [Fact]
    public async Task Commit_TwentyDifferentOfOneTask_OneWinsAndTheOthersAreStale()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => StatusAsync(Updating(_task with { Title = $"Title {number}" }))));

        Assert.Single(outcomes, HttpStatusCode.OK);
        Assert.Equal(19, outcomes.Count(status => status == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task Commit_OneStale_WritesNothing()
    {
        await Client.UpdateTaskAsync(Alex, _task, Stop);
        var changes = new ChangeSet(Guid.CreateVersion7(), _case, [NewTask(_case)], [_task with { Title = "Buy rye bread" }]);

        var status = await StatusAsync(changes);

        Assert.Equal(HttpStatusCode.PreconditionFailed, status);
        Assert.Equal((1, 0), await CountAsync());
        Assert.Null(await Client.FindChangeSetAsync(Alex, changes.Id, Stop));
    }

    [Fact]
    public async Task Commit_TaskOfAnotherUser_IsNotFoundAndNothingIsWritten()
    {
        var theirs = await Client.InsertTaskAsync(Bo, NewTask(await NewCaseOfAsync(Bo)), Stop);
        var changes = new ChangeSet(Guid.CreateVersion7(), _case, [NewTask(_case)], [_task, theirs]);

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Client.CommitAsync(Alex, changes, Stop));

        Assert.Equal((HttpStatusCode.NotFound, "There is no such task."), (refusal.Status, refusal.Message));
        Assert.Equal((1, 0), await CountAsync());
    }

    [Fact]
    public async Task Commit_CaseOfAnotherUser_IsNotFoundAndNothingIsWritten()
    {
        var theirs = await NewCaseOfAsync(Bo);

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Client.CommitAsync(Alex, Creating(NewTask(theirs)) with { CaseId = theirs }, Stop));

        Assert.Equal((HttpStatusCode.NotFound, "There is no such case."), (refusal.Status, refusal.Message));
        Assert.Equal(0, await Rows.CountAsync("tasks where case_id = $1", theirs));
    }

    [Fact]
    public async Task Commit_IdOfAnExistingTask_IsConflictAndNothingIsWritten()
    {
        var status = await StatusAsync(Creating(NewTask(_case), NewTask(_case) with { Id = _task.Id }));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal((1, 0), await CountAsync());
    }

    [Fact]
    public async Task Commit_SameTaskTwice_NamesTheField()
    {
        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Client.CommitAsync(Alex, Updating(_task, _task), Stop));

        Assert.Equal("Validation error: field 'updated' must name each task once", refusal.Message);
    }

    [Fact]
    public async Task Commit_MoreThanABatchTakes_IsUnprocessable()
    {
        var status = await StatusAsync(Creating([.. Enumerable.Range(0, 201).Select(_ => NewTask(_case))]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
    }

    [Fact]
    public async Task Commit_AsManyAsABatchTakes_StoresAll()
    {
        await Client.CommitAsync(Alex, Creating([.. Enumerable.Range(0, 200).Select(_ => NewTask(_case))]), Stop);

        Assert.Equal((201, 0), await CountAsync());
    }

    [Fact]
    public async Task Find_Committed_IsWhatWasAnswered()
    {
        var committed = await Client.CommitAsync(Alex, Creating(NewTask(_case)), Stop);

        Wire.Same(committed, await Client.FindChangeSetAsync(Alex, committed.Id, Stop));
    }

    [Fact]
    public async Task Find_OfAnotherUser_IsNothing()
    {
        var committed = await Client.CommitAsync(Alex, Creating(NewTask(_case)), Stop);

        Assert.Null(await Client.FindChangeSetAsync(Bo, committed.Id, Stop));
    }

    ChangeSet Creating(params IReadOnlyList<TaskItem> tasks) => new(Guid.CreateVersion7(), _case, tasks, []);

    ChangeSet Updating(params IReadOnlyList<TaskItem> tasks) => new(Guid.CreateVersion7(), _case, [], tasks);

    async Task<HttpStatusCode> StatusAsync(ChangeSet changes)
    {
        try
        {
            await Client.CommitAsync(Alex, changes, Stop);
            return HttpStatusCode.OK;
        }
        catch (ServiceException e)
        {
            return e.Status;
        }
    }

    async Task<(long Tasks, long Changes)> CountAsync() => (
        await Rows.CountAsync("tasks where user_id = $1", Alex.Value), await Rows.CountAsync("task_changes where user_id = $1", Alex.Value));
}
