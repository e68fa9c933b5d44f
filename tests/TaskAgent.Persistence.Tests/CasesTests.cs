using System.Net;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class CasesTests(ServiceFixture service) : ServiceTest(service)
{
    [Fact]
    public async Task Insert_New_StoresEveryMember()
    {
        var row = NewCase() with
        {
            Description = "For the week",
            Status = CaseStatus.InProgress,
            Priority = Priority.High,
            AssignedTo = "Bo",
            Metadata = new() { ["source"] = "test" },
        };

        await Client.InsertCaseAsync(Alex, row, Stop);

        Wire.Same(row, await Client.FindCaseAsync(Alex, row.Id, Stop));
    }

    [Fact]
    public async Task Insert_Again_GetsTheFirst()
    {
        var row = NewCase();
        await Client.InsertCaseAsync(Alex, row, Stop);

        var second = await Client.InsertCaseAsync(Alex, row with { Title = "Something else" }, Stop);

        Assert.Equal("Groceries", second.Title);
    }

    [Fact]
    public async Task Insert_IdOfAnotherUser_IsConflict()
    {
        var row = NewCase();
        await Client.InsertCaseAsync(Bo, row, Stop);

        var refusal = await Refusal.OfAsync(() => Client.InsertCaseAsync(Alex, row, Stop));

        Assert.Equal(HttpStatusCode.Conflict, refusal.Status);
    }

    [Fact]
    public async Task Find_OfAnotherUser_IsNothing()
    {
        var caseId = await NewCaseOfAsync(Bo);

        Assert.Null(await Client.FindCaseAsync(Alex, caseId, Stop));
    }

    [Fact]
    public async Task Update_CurrentVersion_IsStoredAsTheNext()
    {
        var row = await Client.InsertCaseAsync(Alex, NewCase(), Stop);
        var changed = row with { Title = "Weekend", Status = CaseStatus.Closed, Metadata = new() { ["a"] = 1 }, UpdatedAt = Now.AddDays(1) };

        await Client.UpdateCaseAsync(Alex, changed, Stop);

        Wire.Same(changed with { Version = 2 }, await Client.FindCaseAsync(Alex, row.Id, Stop));
    }

    [Fact]
    public async Task Update_Stale_IsRefusedAndChangesNothing()
    {
        var row = await Client.InsertCaseAsync(Alex, NewCase(), Stop);
        await Client.UpdateCaseAsync(Alex, row with { Title = "First" }, Stop);

        var refusal = await Refusal.OfAsync(() => Client.UpdateCaseAsync(Alex, row with { Title = "Second" }, Stop));

        Assert.Equal(HttpStatusCode.PreconditionFailed, refusal.Status);
        Assert.Equal("First", (await Client.FindCaseAsync(Alex, row.Id, Stop))!.Title);
    }

    [Fact]
    public async Task Update_OfAnotherUser_IsNotFound()
    {
        var row = await Client.InsertCaseAsync(Bo, NewCase(), Stop);

        var refusal = await Refusal.OfAsync(() => Client.UpdateCaseAsync(Alex, row with { Title = "Mine now" }, Stop));

        Assert.Equal(HttpStatusCode.NotFound, refusal.Status);
    }

    [Fact]
    public async Task Delete_WithTasks_HidesThemToo()
    {
        var caseId = await NewCaseOfAsync(Alex);
        var task = await Client.InsertTaskAsync(Alex, NewTask(caseId), Stop);

        await Client.DeleteCaseAsync(Alex, caseId, Stop);

        Assert.Null(await Client.FindCaseAsync(Alex, caseId, Stop));
        Assert.Null(await Client.FindTaskAsync(Alex, task.Id, Stop));
    }

    [Fact]
    public async Task Delete_WithTasks_KeepsTheRows()
    {
        var caseId = await NewCaseOfAsync(Alex);
        await Client.InsertTaskAsync(Alex, NewTask(caseId), Stop);

        await Client.DeleteCaseAsync(Alex, caseId, Stop);

        Assert.Equal(1, await Rows.CountAsync("tasks where case_id = $1 and deleted_at is not null", caseId));
    }

    [Fact]
    public async Task Delete_OfAnotherUser_IsNotFoundAndHidesNothing()
    {
        var caseId = await NewCaseOfAsync(Bo);

        var refusal = await Refusal.OfAsync(() => Client.DeleteCaseAsync(Alex, caseId, Stop));

        Assert.Equal((HttpStatusCode.NotFound, "There is no such case."), (refusal.Status, refusal.Message));
        Assert.NotNull(await Client.FindCaseAsync(Bo, caseId, Stop));
    }

    [Fact]
    public async Task List_SeveralPages_BringEachOnceNewestFirst()
    {
        var rows = Enumerable.Range(0, 5).Select(age => NewCase($"{age}") with { CreatedAt = Now.AddMinutes(-age) }).ToList();
        await Task.WhenAll(rows.Select(row => Client.InsertCaseAsync(Alex, row, Stop)));

        Assert.Equal(["0", "1", "2", "3", "4"], await TitlesAsync(new CaseFilter(Limit: 2)));
    }

    [Fact]
    public async Task List_CreatedAtTheSameTime_BringsEachOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(number => Client.InsertCaseAsync(Alex, NewCase($"{number}"), Stop)));

        Assert.Equal(["0", "1", "2", "3", "4"], (await TitlesAsync(new CaseFilter(Limit: 2))).Order());
    }

    [Fact]
    public async Task List_OfSomebodyElse_IsEmpty()
    {
        await NewCaseOfAsync(Bo);

        Assert.Empty(await TitlesAsync(new CaseFilter()));
    }

    [Fact]
    public async Task List_Filtered_HasOnlyWhatMatches()
    {
        await Client.InsertCaseAsync(Alex, NewCase("match") with { Status = CaseStatus.Closed, Priority = Priority.Low }, Stop);
        await Client.InsertCaseAsync(Alex, NewCase("status") with { Priority = Priority.Low }, Stop);
        await Client.InsertCaseAsync(Alex, NewCase("priority") with { Status = CaseStatus.Closed }, Stop);

        Assert.Equal(["match"], await TitlesAsync(new CaseFilter(CaseStatus.Closed, Priority.Low)));
    }

    async Task<List<string>> TitlesAsync(CaseFilter filter)
    {
        var titles = new List<string>();
        string? next = null;
        do
        {
            var page = await Client.ListCasesAsync(Alex, filter with { After = next }, Stop);
            titles.AddRange(page.Items.Select(row => row.Title));
            next = page.Next;
        }
        while (next is not null);

        return titles;
    }
}
