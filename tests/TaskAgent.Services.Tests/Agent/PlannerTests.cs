using TaskAgent.AiAgent.Process;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;
using static TaskAgent.Services.Tests.Agent.AlexsTasks;

namespace TaskAgent.Services.Tests.Agent;

public sealed class PlannerTests
{
    static readonly ProcessRequest Request = new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), NewCase: false, Repeat: false, MessageChannel.Api, "x",
        new DateTimeOffset(2026, 3, 11, 14, 0, 0, TimeSpan.Zero), "America/New_York", "en-US");

    [Fact]
    public void Plan_NothingAsked_CommitsNothing() => Assert.Null(Plan().Batch);

    [Fact]
    public void Plan_AnyBatch_IsNamedAfterTheMessage() => Assert.Equal(Request.MessageId, Plan(On(Bill, TaskActionKind.Complete)).Batch!.ChangeSetId);

    [Theory]
    [InlineData(TaskActionKind.Complete, TaskItemStatus.Completed)]
    [InlineData(TaskActionKind.Cancel, TaskItemStatus.Cancelled)]
    [InlineData(TaskActionKind.Reopen, TaskItemStatus.Pending)]
    public void Plan_EndOfATask_SetsItsStatus(TaskActionKind kind, TaskItemStatus status) =>
        Assert.Equal(new TaskPatch(Status: status), Patch(On(Bill, kind)));

    [Fact]
    public void Plan_NewDay_LeavesTimeAndZone() =>
        Assert.Equal(new TaskPatch(DueLocalDate: Day(13)), Patch(On(John, TaskActionKind.Reschedule) with { DueDate = Day(13) }));

    [Fact]
    public void Plan_NewTime_IsMeantInTheMessagesZone() =>
        Assert.Equal(
            new TaskPatch(DueLocalTime: new TimeOnly(9, 0), DueTimeZone: "America/New_York"),
            Patch(On(John, TaskActionKind.Reschedule) with { DueTime = new TimeOnly(9, 0) }));

    [Fact]
    public void Plan_NewTimeOfATaskWithoutDate_IsToday() =>
        Assert.Equal(
            new TaskPatch(DueLocalDate: Today, DueLocalTime: new TimeOnly(19, 0), DueTimeZone: "America/New_York"),
            Patch(On(Groceries, TaskActionKind.Reschedule) with { DueTime = new TimeOnly(19, 0) }));

    [Fact]
    public void Plan_NewTitle_IsSet() =>
        Assert.Equal(new TaskPatch(Title: "Pay water bill"), Patch(On(Bill, TaskActionKind.Rename) with { Title = "Pay water bill" }));

    [Fact]
    public void Plan_NewPriority_IsSet() =>
        Assert.Equal(
            new TaskPatch(Priority: Contracts.Priority.Critical), Patch(On(Bill, TaskActionKind.SetPriority) with { Priority = Language.Priority.Critical }));

    [Fact]
    public void Plan_ItemsAddedAndRemoved_AreOneChange()
    {
        var plan = Plan(
            On(Groceries, TaskActionKind.AddItems) with { Items = ["bread"] }, On(Groceries, TaskActionKind.RemoveItems) with { Items = ["Eggs"] });

        Assert.Equal("""["milk","bread"]""", Assert.Single(plan.Batch!.Change).Patch.Metadata!["items"]!.ToJsonString());
    }

    [Fact]
    public void Plan_ItemThatIsThere_IsNotAddedAgain() =>
        Assert.Equal("""["milk","eggs"]""", Patch(On(Groceries, TaskActionKind.AddItems) with { Items = ["Milk"] }).Metadata!["items"]!.ToJsonString());

    [Fact]
    public void Plan_Unsure_ProposesAndCommitsNothing()
    {
        var plan = Plan(On(John, TaskActionKind.Cancel) with { NeedsConfirmation = true });

        Assert.Equal((null, John), (plan.Batch, Assert.Single(plan.Proposed).Task));
    }

    [Fact]
    public void Plan_Undo_ChangesNothingItself()
    {
        var plan = Plan([John with { CaseId = Request.CaseId }], new TaskAction { Kind = TaskActionKind.Undo });

        Assert.Equal((true, null), (plan.Undo, plan.Batch));
        Assert.Empty(plan.Unmatched);
    }

    [Fact]
    public void Plan_NoTaskNamed_IsAboutTheLastOneOfTheCase()
    {
        var older = John with { CaseId = Request.CaseId };
        var newer = Dana with { CaseId = Request.CaseId, CreatedAt = John.CreatedAt.AddHours(1) };

        Assert.Equal(newer.Id, Assert.Single(Plan([older, newer, Report], ItFriday).Batch!.Change).TaskId);
    }

    [Fact]
    public void Plan_NoTaskNamedAndSeveralLast_ChangesNothing()
    {
        var plan = Plan([John with { CaseId = Request.CaseId }, Dana with { CaseId = Request.CaseId }], ItFriday);

        Assert.Equal((null, ItFriday), (plan.Batch, Assert.Single(plan.Unmatched)));
    }

    [Fact]
    public void Plan_NoTaskNamedAndNoneInTheCase_ChangesNothing() => Assert.Null(Plan(ItFriday).Batch);

    [Fact]
    public void Plan_TitleOfAWholeText_IsCutAndKeptInTheDescription()
    {
        var text = new string('x', 3 * Limits.Title);
        var draft = new TaskDraft { Title = text, Type = Language.TaskType.Work };
        var create = Assert.Single(Planner.Plan(new Message(Request, new Understanding { Tasks = [draft] }, []), Today).Batch!.Create);

        Assert.Equal((Limits.Title, text), (create.Title.Length, create.Description));
    }

    static TaskAction ItFriday => new() { Kind = TaskActionKind.Reschedule, DueDate = Day(13) };

    static TaskAction On(TaskItem task, TaskActionKind kind) => new() { Kind = kind, TaskId = task.Id.ToString() };

    static TaskPatch Patch(TaskAction action) => Assert.Single(Plan(action).Batch!.Change).Patch;

    static Plan Plan(params TaskAction[] actions) => Plan(All, actions);

    static Plan Plan(TaskItem[] open, params TaskAction[] actions) =>
        Planner.Plan(new Message(Request, new Understanding { Actions = actions }, open), Today);
}
