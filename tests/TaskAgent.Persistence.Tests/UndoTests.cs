using System.Net;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class UndoTests(ServiceFixture service) : ServiceTest(service)
{
    static readonly Refusal Nothing = new(HttpStatusCode.NotFound, "There is nothing to undo.");

    Guid _case;
    TaskItem _task = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _case = await NewCaseOfAsync(Alex);
        _task = await Client.InsertTaskAsync(
            Alex,
            NewTask(_case, "Report") with
            {
                Description = "For Priya",
                TaskType = TaskType.Work,
                Priority = Priority.High,
                DueDate = Now,
                DueLocalDate = new(2026, 3, 13),
                DueLocalTime = new(15, 30),
                DueTimeZone = "Europe/Berlin",
                Recurrence = "FREQ=WEEKLY",
            },
            Stop);
    }

    [Fact]
    public async Task Undo_Creates_RemovesThem()
    {
        var committed = await CommitAsync([NewTask(_case), NewTask(_case, "Buy bread")], []);

        await UndoAsync();

        Assert.Equal([_task.Id], (await Client.ListTasksAsync(Alex, new TaskFilter(), Stop)).Items.Select(task => task.Id));
        Assert.Equal(2, await Rows.CountAsync("tasks where change_set_id = $1 and deleted_at is not null", committed.Id));
    }

    [Fact]
    public async Task Undo_Creates_NamesThemInTheirOrder()
    {
        var committed = await CommitAsync([NewTask(_case, "b"), NewTask(_case, "a")], []);

        var undone = await UndoAsync();

        Wire.Same(new Undone(undone.UndoId, committed.Id, [.. committed.Created.Select(task => task with { Version = 2 })], []), undone);
    }

    [Fact]
    public async Task Undo_Update_GivesEveryFieldBackAndCountsTheVersion()
    {
        await CommitAsync([], [Overwritten(_task)]);

        await UndoAsync();

        var stored = await Client.FindTaskAsync(Alex, _task.Id, Stop);
        Wire.Same(_task with { Version = 3, UpdatedAt = stored!.UpdatedAt }, stored);
    }

    [Fact]
    public async Task Undo_Update_IsAChangeAtTheTimeOfTheUndo()
    {
        await CommitAsync([], [_task with { Title = "Other" }]);

        var undone = await UndoAsync();

        Assert.Equal(
            await Rows.OneAsync<DateTime>("select created_at from undos where id = $1", undone.UndoId), undone.Restored[0].Task.UpdatedAt.UtcDateTime);
    }

    [Fact]
    public async Task Undo_Update_TellsBothStates()
    {
        var committed = await CommitAsync([], [Overwritten(_task)]);

        var undone = await UndoAsync();

        var restored = Assert.Single(undone.Restored);
        Wire.Same(committed.Updated[0], restored.Replaced);
        Wire.Same(await Client.FindTaskAsync(Alex, _task.Id, Stop), restored.Task);
    }

    [Fact]
    public async Task Undo_CreatesAndUpdates_UndoesBoth()
    {
        var committed = await CommitAsync([NewTask(_case)], [_task with { Title = "Other" }]);

        var undone = await UndoAsync();

        Assert.Equal((committed.Created[0].Id, "Report"), (Assert.Single(undone.Removed).Id, Assert.Single(undone.Restored).Task.Title));
    }

    [Fact]
    public async Task Undo_SeveralSets_TakesTheLatest()
    {
        await CommitAsync([NewTask(_case)], []);
        var latest = await CommitAsync([NewTask(_case)], []);

        Assert.Equal(latest.Id, (await UndoAsync()).ChangeSetId);
    }

    [Fact]
    public async Task Undo_Again_GetsTheFirstAndUndoesNoMore()
    {
        var older = await CommitAsync([NewTask(_case)], []);
        await CommitAsync([NewTask(_case)], [_task with { Title = "Other" }]);
        var undo = new UndoRequest(Guid.CreateVersion7());
        var first = await Client.UndoAsync(Alex, undo, Stop);

        var second = await Client.UndoAsync(Alex, undo, Stop);

        Wire.Same(first, second);
        Assert.NotNull(await Client.FindTaskAsync(Alex, older.Created[0].Id, Stop));
    }

    [Fact]
    public async Task Undo_AnotherUndo_TakesTheNextOlder()
    {
        var older = await CommitAsync([NewTask(_case)], []);
        await CommitAsync([NewTask(_case)], []);
        await UndoAsync();

        Assert.Equal(older.Id, (await UndoAsync()).ChangeSetId);
    }

    [Fact]
    public async Task Undo_AllTheWayBack_GivesTheFirstStateBack()
    {
        var created = (await CommitAsync([NewTask(_case, "One")], [])).Created[0];
        var two = (await CommitAsync([], [created with { Title = "Two" }])).Updated[0];
        await CommitAsync([], [two with { Title = "Three" }]);

        Assert.Equal("Two", (await UndoAsync()).Restored[0].Task.Title);
        Assert.Equal("One", (await UndoAsync()).Restored[0].Task.Title);
        Assert.Equal("One", (await UndoAsync()).Removed[0].Title);
        Assert.Equal(Nothing, await Refusal.OfAsync(UndoAsync));
    }

    [Fact]
    public async Task Undo_NoSet_IsNotFound() => Assert.Equal(Nothing, await Refusal.OfAsync(UndoAsync));

    [Fact]
    public async Task Undo_NothingAndThenACommit_RepeatStillFindsNothing()
    {
        var undo = new UndoRequest(Guid.CreateVersion7());
        await Refusal.OfAsync(() => Client.UndoAsync(Alex, undo, Stop));
        await CommitAsync([NewTask(_case)], []);

        Assert.Equal(Nothing, await Refusal.OfAsync(() => Client.UndoAsync(Alex, undo, Stop)));
    }

    [Fact]
    public async Task Undo_SetThatChangedNothing_IsPassedOver()
    {
        var older = await CommitAsync([NewTask(_case)], []);
        await CommitAsync([], []);

        Assert.Equal(older.Id, (await UndoAsync()).ChangeSetId);
    }

    [Fact]
    public async Task Undo_SetOfTheSameMessage_IsPassedOver()
    {
        var older = await CommitAsync([NewTask(_case)], []);
        var own = await CommitAsync([NewTask(_case)], []);

        Assert.Equal(older.Id, (await Client.UndoAsync(Alex, new UndoRequest(own.Id), Stop)).ChangeSetId);
    }

    [Fact]
    public async Task Undo_MessageActedOnLate_PassesOverWhatWasSaidAfterIt()
    {
        var before = await SaidAsync(Now);
        await CommitAsync([NewTask(_case)], [], before);
        var undo = await SaidAsync(Now.AddMinutes(1));
        await CommitAsync([NewTask(_case)], [], await SaidAsync(Now.AddMinutes(2)));

        Assert.Equal(before, (await Client.UndoAsync(Alex, new UndoRequest(undo), Stop)).ChangeSetId);
    }

    [Fact]
    public async Task Undo_OneManyTimesAtOnce_UndoesOnce()
    {
        await CommitAsync([NewTask(_case)], []);
        await CommitAsync([NewTask(_case)], [_task with { Title = "Other" }]);
        var undo = new UndoRequest(Guid.CreateVersion7());

        var undone = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Client.UndoAsync(Alex, undo, Stop)));

        Assert.Single(undone.Select(one => (one.ChangeSetId, one.Restored[0].Task.Version)).Distinct());
        Assert.Equal(1, await Rows.CountAsync("tasks where user_id = $1 and deleted_at is not null", Alex.Value));
    }

    [Fact]
    public async Task Undo_ManyAtOnce_UndoEachSetOnce()
    {
        var sets = new List<Guid>();
        for (var version = 1; version <= 10; version++)
        {
            sets.Add((await CommitAsync([], [_task with { Title = $"Title {version}", Version = version }])).Id);
        }

        var undone = await Task.WhenAll(sets.Select(_ => UndoAsync()));

        Assert.Equal(sets.Order(), undone.Select(one => one.ChangeSetId).Order());
        Assert.Equal(("Report", 21), await TitleAndVersionAsync());
    }

    [Fact]
    public async Task Undo_OfAnotherUser_IsNotMine()
    {
        await CommitAsync([NewTask(_case)], []);

        Assert.Equal(Nothing, await Refusal.OfAsync(() => Client.UndoAsync(Bo, new UndoRequest(Guid.CreateVersion7()), Stop)));
    }

    [Fact]
    public async Task UndoById_SetOfAnotherUser_IsNotFoundAndChangesNothing()
    {
        var theirs = await CommitAsync([NewTask(_case)], []);

        var refusal = await Refusal.OfAsync(() => Client.UndoAsync(Bo, new UndoRequest(Guid.CreateVersion7(), theirs.Id), Stop));

        Assert.Equal(new Refusal(HttpStatusCode.NotFound, "There is no such change set."), refusal);
        Assert.NotNull(await Client.FindTaskAsync(Alex, theirs.Created[0].Id, Stop));
    }

    [Fact]
    public async Task UndoById_OlderSet_LeavesTheLaterOne()
    {
        var older = await CommitAsync([NewTask(_case)], []);
        var later = await CommitAsync([NewTask(_case)], []);

        await UndoAsync(older.Id);

        Assert.Null(await Client.FindTaskAsync(Alex, older.Created[0].Id, Stop));
        Assert.NotNull(await Client.FindTaskAsync(Alex, later.Created[0].Id, Stop));
    }

    [Fact]
    public async Task UndoById_UndoneAlready_IsConflict()
    {
        var committed = await CommitAsync([NewTask(_case)], []);
        await UndoAsync();

        Assert.Equal(
            new Refusal(HttpStatusCode.Conflict, "The change set is undone already."), await Refusal.OfAsync(() => UndoAsync(committed.Id)));
    }

    [Fact]
    public async Task UndoById_IdOfAnotherUsersUndo_IsConflictAndChangesNothing()
    {
        await Client.CommitAsync(Bo, new(Guid.CreateVersion7(), await NewCaseOfAsync(Bo), [], []), Stop);
        var taken = Guid.CreateVersion7();
        await Refusal.OfAsync(() => Client.UndoAsync(Bo, new UndoRequest(taken), Stop));
        var mine = await CommitAsync([NewTask(_case)], []);

        var refusal = await Refusal.OfAsync(() => Client.UndoAsync(Alex, new UndoRequest(taken), Stop));

        Assert.Equal(new Refusal(HttpStatusCode.Conflict, "The id is in use already."), refusal);
        Assert.NotNull(await Client.FindTaskAsync(Alex, mine.Created[0].Id, Stop));
    }

    [Fact]
    public async Task Undo_UpdatedTaskChangedSince_IsConflictThatNamesIt()
    {
        var updated = (await CommitAsync([], [_task with { Title = "Other" }])).Updated[0];
        await Client.UpdateTaskAsync(Alex, updated with { Title = "Third" }, Stop);

        Assert.Equal(
            new Refusal(HttpStatusCode.Conflict, "“Third” has been changed since, so nothing was undone."), await Refusal.OfAsync(UndoAsync));
    }

    [Fact]
    public async Task Undo_OneChangedSince_ChangesNothing()
    {
        var committed = await CommitAsync([NewTask(_case)], [_task with { Title = "Other" }]);
        await Client.UpdateTaskAsync(Alex, committed.Created[0] with { Status = TaskItemStatus.Completed, CompletedAt = Now }, Stop);

        await Refusal.OfAsync(UndoAsync);

        Assert.Equal(("Other", 2), await TitleAndVersionAsync());
        Assert.Equal(0, await Rows.CountAsync("tasks where user_id = $1 and deleted_at is not null", Alex.Value));
    }

    [Fact]
    public async Task Undo_SeveralChangedSince_NamesThemAll()
    {
        var committed = await CommitAsync([NewTask(_case, "a"), NewTask(_case, "b")], []);
        foreach (var task in committed.Created)
        {
            await Client.UpdateTaskAsync(Alex, task with { Priority = Priority.Low }, Stop);
        }

        Assert.Equal("“a”, “b” have been changed since, so nothing was undone.", (await Refusal.OfAsync(UndoAsync)).Message);
    }

    [Fact]
    public async Task UndoById_SetThatALaterOneBuildsOn_IsConflict()
    {
        var older = await CommitAsync([], [_task with { Title = "Other" }]);
        await CommitAsync([], [older.Updated[0] with { Priority = Priority.Low }]);

        Assert.Equal(HttpStatusCode.Conflict, (await Refusal.OfAsync(() => UndoAsync(older.Id))).Status);
    }

    [Fact]
    public async Task Undo_ChangedSinceAndBack_IsDone()
    {
        var updated = (await CommitAsync([], [_task with { Title = "Other" }])).Updated[0];
        var third = await Client.UpdateTaskAsync(Alex, updated with { Title = "Third" }, Stop);
        await Client.UpdateTaskAsync(Alex, third with { Title = "Other" }, Stop);

        await UndoAsync();

        Assert.Equal(("Report", 5), await TitleAndVersionAsync());
    }

    [Fact]
    public async Task Undo_CreatedTaskDeletedSince_RemovesTheOthers()
    {
        var committed = await CommitAsync([NewTask(_case, "a"), NewTask(_case, "b")], []);
        await Client.DeleteTaskAsync(Alex, committed.Created[0].Id, Stop);

        Assert.Equal(["b"], (await UndoAsync()).Removed.Select(task => task.Title));
    }

    [Fact]
    public async Task Undo_UpdatedTaskDeletedSince_IsConflictThatNamesIt()
    {
        await CommitAsync([], [_task with { Title = "Other" }]);
        await Client.DeleteTaskAsync(Alex, _task.Id, Stop);

        Assert.Equal("“Other” has been changed since, so nothing was undone.", (await Refusal.OfAsync(UndoAsync)).Message);
    }

    [Fact]
    public async Task Undo_WhileATaskIsChanged_NeverOverwritesTheChange()
    {
        var updated = (await CommitAsync([], [_task with { Title = "Other" }])).Updated[0];
        await using var session = await Rows.OpenAsync();
        await using var transaction = await session.BeginTransactionAsync();
        await using var change = new Npgsql.NpgsqlCommand("update tasks set title = 'Third', version = 3 where id = $1", session, transaction)
        {
            Parameters = { new() { Value = updated.Id } },
        };
        await change.ExecuteNonQueryAsync();
        var undo = Refusal.OfAsync(UndoAsync);
        await Rows.WaitUntilAsync("exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')");
        await transaction.CommitAsync();

        Assert.Equal("“Third” has been changed since, so nothing was undone.", (await undo).Message);
    }

    [Fact]
    public async Task Commit_OfATaskAsItWasBeforeTheUndo_IsStale()
    {
        var updated = (await CommitAsync([], [_task with { Title = "Other" }])).Updated[0];
        await UndoAsync();

        Assert.Equal(HttpStatusCode.PreconditionFailed, (await Refusal.OfAsync(() => CommitAsync([], [updated]))).Status);
    }

    [Fact]
    public async Task Commit_AgainAfterItsUndo_GetsTheFirstAndWritesNothing()
    {
        var changes = new ChangeSet(Guid.CreateVersion7(), _case, [NewTask(_case)], []);
        var first = await Client.CommitAsync(Alex, changes, Stop);
        await UndoAsync();

        Wire.Same(first, await Client.CommitAsync(Alex, changes, Stop));
        Assert.Null(await Client.FindTaskAsync(Alex, first.Created[0].Id, Stop));
    }

    Task<ChangeSet> CommitAsync(IReadOnlyList<TaskItem> created, IReadOnlyList<TaskItem> updated, Guid? id = null) =>
        Client.CommitAsync(Alex, new ChangeSet(id ?? Guid.CreateVersion7(), _case, created, updated), Stop);

    Task<Undone> UndoAsync() => Client.UndoAsync(Alex, new UndoRequest(Guid.CreateVersion7()), Stop);

    Task<Undone> UndoAsync(Guid changeSetId) => Client.UndoAsync(Alex, new UndoRequest(Guid.CreateVersion7(), changeSetId), Stop);

    async Task<Guid> SaidAsync(DateTimeOffset at)
    {
        var id = Guid.CreateVersion7();
        var message = Message(id.ToString(), caseId: _case) with { MessageId = id, ReceivedAt = at };
        return (await Client.OpenMessageAsync(Alex, message, Stop)).MessageId;
    }

    async Task<(string Title, int Version)> TitleAndVersionAsync()
    {
        var task = await Client.FindTaskAsync(Alex, _task.Id, Stop);
        return (task!.Title, task.Version);
    }

    static TaskItem Overwritten(TaskItem task) => task with
    {
        Title = "Other",
        Description = null,
        TaskType = TaskType.Call,
        Status = TaskItemStatus.Completed,
        Priority = Priority.Low,
        DueDate = null,
        DueLocalDate = null,
        DueLocalTime = null,
        DueTimeZone = null,
        Recurrence = null,
        UpdatedAt = Now.AddHours(1),
        CompletedAt = Now.AddHours(1),
        Metadata = new() { ["contact_person"] = "John" },
    };
}
