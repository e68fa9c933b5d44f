using System.Net;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class TaskListTests(ServiceFixture service) : ServiceTest(service)
{
    Guid _case;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _case = await NewCaseOfAsync(Alex);
    }

    [Fact]
    public async Task List_Newest_BringsEachOnceNewestFirst()
    {
        await StoreAsync(Enumerable.Range(0, 5).Select(age => NewTask(_case, $"{age}") with { CreatedAt = Now.AddMinutes(-age) }));

        Assert.Equal(["0", "1", "2", "3", "4"], await TitlesAsync(new TaskFilter(Limit: 2)));
    }

    [Fact]
    public async Task List_CreatedAtTheSameTime_BringsEachOnce()
    {
        await StoreAsync(Enumerable.Range(0, 5).Select(number => NewTask(_case, $"{number}")));

        Assert.Equal(["0", "1", "2", "3", "4"], (await TitlesAsync(new TaskFilter(Limit: 2))).Order());
    }

    [Fact]
    public async Task List_RowsComeBetweenPages_BringsEachOldOnce()
    {
        await StoreAsync(Enumerable.Range(0, 4).Select(age => NewTask(_case, $"{age}") with { CreatedAt = Now.AddMinutes(-age) }));
        var first = await Client.ListTasksAsync(Alex, new TaskFilter(Limit: 2), Stop);
        await StoreAsync([NewTask(_case, "new") with { CreatedAt = Now.AddMinutes(1) }, NewTask(_case, "late") with { CreatedAt = Now.AddMinutes(-2.5) }]);

        var second = await Client.ListTasksAsync(Alex, new TaskFilter(After: first.Next), Stop);

        Assert.Equal(["0", "1", "2", "late", "3"], first.Items.Concat(second.Items).Select(task => task.Title));
    }

    [Fact]
    public async Task List_RowOfTheCursorGoes_GoesOnBehindIt()
    {
        await StoreAsync(Enumerable.Range(0, 4).Select(age => NewTask(_case, $"{age}") with { CreatedAt = Now.AddMinutes(-age) }));
        var first = await Client.ListTasksAsync(Alex, new TaskFilter(Limit: 2), Stop);
        await Client.DeleteTaskAsync(Alex, first.Items[1].Id, Stop);

        var second = await Client.ListTasksAsync(Alex, new TaskFilter(After: first.Next), Stop);

        Assert.Equal(["2", "3"], second.Items.Select(task => task.Title));
    }

    [Fact]
    public async Task List_ByDue_BringsUndatedLast()
    {
        await StoreAsync([NewTask(_case, "none 1"), Due("b", 2), Due("a", 1), Due("c", 3), NewTask(_case, "none 2"), NewTask(_case, "none 3")]);

        var titles = await TitlesAsync(new TaskFilter(Order: TaskOrder.Due, Limit: 2));

        Assert.Equal(["a", "b", "c"], titles[..3]);
        Assert.Equal(["none 1", "none 2", "none 3"], titles[3..].Order());
    }

    [Fact]
    public async Task List_ByDueOnTheSameDay_BringsEachOnce()
    {
        await StoreAsync(Enumerable.Range(0, 5).Select(number => Due($"{number}", 1)));

        Assert.Equal(["0", "1", "2", "3", "4"], (await TitlesAsync(new TaskFilter(Order: TaskOrder.Due, Limit: 2))).Order());
    }

    [Fact]
    public async Task List_LastFullPage_HasNoNext()
    {
        await StoreAsync(Enumerable.Range(0, 2).Select(number => NewTask(_case, $"{number}")));

        Assert.Null((await Client.ListTasksAsync(Alex, new TaskFilter(Limit: 2), Stop)).Next);
    }

    [Fact]
    public async Task List_OfSomebodyElse_IsEmpty()
    {
        await StoreAsync([NewTask(_case)]);

        Assert.Empty((await Client.ListTasksAsync(Bo, new TaskFilter(), Stop)).Items);
    }

    [Fact]
    public async Task List_ByStatus_HasAnyOfThem()
    {
        await StoreAsync(Enum.GetValues<TaskItemStatus>().Select(status => NewTask(_case, status.ToString()) with { Status = status }));

        var titles = await TitlesAsync(new TaskFilter(Status: [TaskItemStatus.Pending, TaskItemStatus.InProgress]));

        Assert.Equal(["InProgress", "Pending"], titles.Order());
    }

    [Fact]
    public async Task List_ByTypeAndPriority_HasOnlyWhatIsBoth()
    {
        await StoreAsync([
            NewTask(_case, "both") with { TaskType = TaskType.Call, Priority = Priority.High },
            NewTask(_case, "type") with { TaskType = TaskType.Call },
            NewTask(_case, "priority") with { Priority = Priority.High },
        ]);

        Assert.Equal(["both"], await TitlesAsync(new TaskFilter(TaskType.Call, Priority: Priority.High)));
    }

    [Fact]
    public async Task List_ByIds_HasThose()
    {
        var (one, other, third) = (NewTask(_case, "1"), NewTask(_case, "2"), NewTask(_case, "3"));
        await StoreAsync([one, other, third]);

        Assert.Equal(["1", "3"], (await TitlesAsync(new TaskFilter(Ids: [one.Id, third.Id, Guid.CreateVersion7()]))).Order());
    }

    [Fact]
    public async Task List_ByCase_HasItsTasks()
    {
        await StoreAsync([NewTask(_case, "here"), NewTask(await NewCaseOfAsync(Alex), "there")]);

        Assert.Equal(["here"], await TitlesAsync(new TaskFilter(CaseId: _case)));
    }

    [Fact]
    public async Task List_ByDueWindow_HasBothEnds()
    {
        await StoreAsync([NewTask(_case, "none"), Due("1", 1), Due("2", 2), Due("3", 3), Due("4", 4)]);

        Assert.Equal(["2", "3"], await TitlesAsync(new TaskFilter(DueFrom: new(2026, 3, 2), DueTo: new(2026, 3, 3), Order: TaskOrder.Due)));
    }

    [Theory]
    [InlineData("MILK", "buy Milk")]
    [InlineData("100%", "100% sure")]
    [InlineData("a_b", "a_b")]
    [InlineData(@"c\d", @"c\d")]
    [InlineData("hidden", "by description")]
    public async Task List_ByText_FindsItLiterally(string text, string expected)
    {
        await StoreAsync([
            NewTask(_case, "buy Milk"), NewTask(_case, "100% sure"), NewTask(_case, "1000 more"), NewTask(_case, "a_b"), NewTask(_case, "axb"),
            NewTask(_case, @"c\d"), NewTask(_case, "by description") with { Description = "Hidden here" },
        ]);

        Assert.Equal([expected], await TitlesAsync(new TaskFilter(Text: text)));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AAAA")]
    [InlineData("")]
    public async Task List_BadCursor_NamesTheField(string cursor)
    {
        var refusal = await Refusal.OfAsync(() => Client.ListTasksAsync(Alex, new TaskFilter(After: cursor), Stop));

        Assert.Equal(
            new Refusal(HttpStatusCode.UnprocessableEntity, "Validation error: field 'after' is not a cursor of this list"), refusal);
    }

    [Fact]
    public async Task List_CursorOfAnotherOrder_IsNoCursor()
    {
        await StoreAsync(Enumerable.Range(0, 2).Select(number => NewTask(_case, $"{number}")));
        var page = await Client.ListTasksAsync(Alex, new TaskFilter(Limit: 1), Stop);

        var refusal = await Refusal.OfAsync(() => Client.ListTasksAsync(Alex, new TaskFilter(Order: TaskOrder.Due, After: page.Next), Stop));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusal.Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public async Task List_LimitOutOfBounds_NamesTheField(int limit)
    {
        var refusal = await Refusal.OfAsync(() => Client.ListTasksAsync(Alex, new TaskFilter(Limit: limit), Stop));

        Assert.Equal(
            new Refusal(HttpStatusCode.UnprocessableEntity, "Validation error: field 'limit' must be between 1 and 200"), refusal);
    }

    TaskItem Due(string title, int day) => NewTask(_case, title) with
    {
        DueDate = new DateTimeOffset(2026, 3, day, 0, 0, 0, TimeSpan.Zero),
        DueLocalDate = new(2026, 3, day),
        DueTimeZone = "UTC",
    };

    async Task StoreAsync(IEnumerable<TaskItem> tasks)
    {
        foreach (var ofCase in tasks.GroupBy(task => task.CaseId))
        {
            await Client.CommitAsync(Alex, new ChangeSet(Guid.CreateVersion7(), ofCase.Key, [.. ofCase], []), Stop);
        }
    }

    async Task<List<string>> TitlesAsync(TaskFilter filter)
    {
        var titles = new List<string>();
        string? next = null;
        do
        {
            var page = await Client.ListTasksAsync(Alex, filter with { After = next }, Stop);
            titles.AddRange(page.Items.Select(task => task.Title));
            next = page.Next;
        }
        while (next is not null);

        return titles;
    }
}
