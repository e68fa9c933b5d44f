using System.Net;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class TasksTests(ServiceFixture service) : ServiceTest(service)
{
    Guid _case;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _case = await NewCaseOfAsync(Alex);
    }

    [Fact]
    public async Task Insert_New_StoresEveryMember()
    {
        var task = NewTask(_case) with
        {
            Description = "2 %",
            DueDate = Now,
            DueLocalDate = new(2026, 3, 11),
            DueLocalTime = new(15, 30),
            DueTimeZone = "Europe/Berlin",
            Recurrence = "FREQ=DAILY",
            CompletedAt = Now.AddHours(1),
        };

        await Client.InsertTaskAsync(Alex, task, Stop);

        Wire.Same(task, await Client.FindTaskAsync(Alex, task.Id, Stop));
    }

    [Fact]
    public async Task Insert_Again_GetsTheFirst()
    {
        var task = NewTask(_case);
        await Client.InsertTaskAsync(Alex, task, Stop);

        var second = await Client.InsertTaskAsync(Alex, task with { Title = "Something else" }, Stop);

        Assert.Equal("Buy milk", second.Title);
    }

    [Fact]
    public async Task Insert_CaseOfAnotherUser_IsNotFoundAndNothingIsWritten()
    {
        var refusal = await Refusal.OfAsync(() => Client.InsertTaskAsync(Bo, NewTask(_case), Stop));

        Assert.Equal((HttpStatusCode.NotFound, "There is no such case."), (refusal.Status, refusal.Message));
        Assert.Equal(0, await Rows.CountAsync("tasks where case_id = $1", _case));
    }

    [Fact]
    public async Task Insert_IdOfAnotherUser_IsConflict()
    {
        var task = await Client.InsertTaskAsync(Alex, NewTask(_case), Stop);
        var own = await NewCaseOfAsync(Bo);

        var refusal = await Refusal.OfAsync(() => Client.InsertTaskAsync(Bo, task with { CaseId = own }, Stop));

        Assert.Equal(HttpStatusCode.Conflict, refusal.Status);
    }

    [Fact]
    public async Task Update_CurrentVersion_IsStoredAsTheNext()
    {
        var task = await Client.InsertTaskAsync(Alex, NewTask(_case), Stop);
        var changed = task with
        {
            Title = "Buy oat milk",
            TaskType = TaskType.Personal,
            Status = TaskItemStatus.Completed,
            CompletedAt = Now.AddHours(1),
            DueDate = Now,
            DueLocalDate = new(2026, 3, 11),
            Metadata = [],
        };

        await Client.UpdateTaskAsync(Alex, changed, Stop);

        Wire.Same(changed with { Version = 2 }, await Client.FindTaskAsync(Alex, task.Id, Stop));
    }

    [Fact]
    public async Task Update_TwentyAtOnce_OneWins()
    {
        var task = await Client.InsertTaskAsync(Alex, NewTask(_case), Stop);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            try
            {
                await Client.UpdateTaskAsync(Alex, task with { Title = $"Title {number}" }, Stop);
                return HttpStatusCode.OK;
            }
            catch (Contracts.Http.ServiceException e)
            {
                return e.Status;
            }
        }));

        Assert.Single(outcomes, HttpStatusCode.OK);
        Assert.Equal(19, outcomes.Count(status => status == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task Update_OfAnotherUser_IsNotFound()
    {
        var task = await Client.InsertTaskAsync(Alex, NewTask(_case), Stop);

        var refusal = await Refusal.OfAsync(() => Client.UpdateTaskAsync(Bo, task, Stop));

        Assert.Equal((HttpStatusCode.NotFound, "There is no such task."), (refusal.Status, refusal.Message));
    }

    [Fact]
    public async Task Delete_Own_HidesIt()
    {
        var task = await Client.InsertTaskAsync(Alex, NewTask(_case), Stop);

        await Client.DeleteTaskAsync(Alex, task.Id, Stop);

        Assert.Null(await Client.FindTaskAsync(Alex, task.Id, Stop));
        Assert.Equal(1, await Rows.CountAsync("tasks where id = $1", task.Id));
    }

    [Fact]
    public async Task Delete_OfAnotherUser_IsNotFoundAndHidesNothing()
    {
        var task = await Client.InsertTaskAsync(Alex, NewTask(_case), Stop);

        var refusal = await Refusal.OfAsync(() => Client.DeleteTaskAsync(Bo, task.Id, Stop));

        Assert.Equal(HttpStatusCode.NotFound, refusal.Status);
        Assert.NotNull(await Client.FindTaskAsync(Alex, task.Id, Stop));
    }

    [Fact]
    public async Task Count_SomeOfEachStatus_CountsThem()
    {
        TaskItemStatus[] statuses = [TaskItemStatus.Pending, TaskItemStatus.Pending, TaskItemStatus.InProgress, TaskItemStatus.Completed];
        await Task.WhenAll(statuses.Select(status => Client.InsertTaskAsync(Alex, NewTask(_case) with { Status = status }, Stop)));
        var deleted = await Client.InsertTaskAsync(Alex, NewTask(_case), Stop);
        await Client.DeleteTaskAsync(Alex, deleted.Id, Stop);

        Assert.Equal(new TaskStats(4, 2, 1, 1, 0), await Client.CountTasksAsync(Alex, Stop));
    }

    [Fact]
    public async Task Count_NothingYet_IsZero()
    {
        Assert.Equal(new TaskStats(0, 0, 0, 0, 0), await Client.CountTasksAsync(Bo, Stop));
    }
}
