using System.Text.Json.Nodes;
using TaskAgent.AiAgent.Answers;
using TaskAgent.AiAgent.Process;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;
using static TaskAgent.Services.Tests.Agent.AlexsTasks;
using TaskType = TaskAgent.Contracts.Tasks.TaskType;

namespace TaskAgent.Services.Tests.Agent;

public sealed class AnswerTests
{
    static readonly ProcessRequest Request = new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), NewCase: true, Repeat: false, MessageChannel.Api, "buy milk",
        new DateTimeOffset(2026, 3, 11, 14, 0, 0, TimeSpan.Zero), "America/New_York", "en-US");

    [Fact]
    public void Render_ThingsAndOrders_AreTwoSentences() =>
        Assert.Equal(
            "I see you need to call Ana today (Wed 11 March) at 11:00. I also noted: Dentist tomorrow (Thu 12 March).",
            Created(Task("Call Ana", TaskType.Call, Day(11), new TimeOnly(11, 0)), Task("Dentist", TaskType.Health, Day(12))));

    [Fact]
    public void Render_ManyTasks_AreAList() =>
        Assert.StartsWith(
            "I added 6 tasks:\n• Task 1\n• Task 2\n",
            Created([.. Enumerable.Range(1, 6).Select(number => Task($"Task {number}", TaskType.Work))]), StringComparison.Ordinal);

    [Theory]
    [InlineData(TaskActionKind.Complete, TaskItemStatus.Completed, "Done: Pay electricity bill.", "Completed task: Pay electricity bill")]
    [InlineData(
        TaskActionKind.Cancel, TaskItemStatus.Cancelled, "I cancelled “Pay electricity bill” — say *undo* to bring it back.",
        "Cancelled task: Pay electricity bill")]
    [InlineData(
        TaskActionKind.Reschedule, TaskItemStatus.Pending, "I moved “Pay electricity bill”: it is now due on Sat 14 March.",
        "Rescheduled task: Pay electricity bill")]
    public void Render_ChangedTask_SaysWhatWasDone(TaskActionKind kind, TaskItemStatus status, string response, string action)
    {
        var answer = Render(kind, Bill, Bill with { Status = status });

        Assert.Equal((response, action), (answer.Response, answer.ActionsTaken[2]));
    }

    [Fact]
    public void Render_ChangedTask_IsUpdatedAndNotCreated()
    {
        var answer = Render(TaskActionKind.Complete, Bill, Bill with { Status = TaskItemStatus.Completed });

        Assert.Equal((Bill.Id, 0), (Assert.Single(answer.TasksUpdated), answer.TasksCreated.Count));
    }

    [Fact]
    public void Render_PlannedButNotCommitted_IsNotClaimed()
    {
        var answer = Render(TaskActionKind.Complete, Bill);

        Assert.Equal(("“Pay electricity bill” is like that already.", 2), (answer.Response, answer.ActionsTaken.Count));
    }

    [Fact]
    public void Render_CommittedByAnEarlierAttempt_IsClaimedWithoutPlan()
    {
        var committed = new ChangeSet(Request.MessageId, Request.CaseId, [], [Bill with { Status = TaskItemStatus.Completed }]);

        Assert.Equal("Done: Pay electricity bill.", Render(new Plan(null, [], [], []), Understanding.Nothing, committed).Response);
    }

    [Fact]
    public void Render_ListAfterChange_IsNamed() =>
        Assert.Equal(
            "“Buy groceries” now has milk and bread on it.",
            Render(TaskActionKind.AddItems, Groceries, Groceries with { Metadata = new JsonObject { ["items"] = new JsonArray("milk", "bread") } }).Response);

    [Fact]
    public void Render_Proposal_Asks()
    {
        var action = new TargetedAction(new TaskAction { Kind = TaskActionKind.Cancel, TaskId = John.Id.ToString() }, John);

        Assert.Equal(
            "Shall I cancel “Call John about the contract”? Nothing is changed until you say yes.",
            Render(new Plan(null, [], [action], []), Understanding.Nothing).Response);
    }

    [Fact]
    public void Render_MoreThanTheCap_SaysHowToGoOn() =>
        Assert.EndsWith(
            "2 of 3 added — say *continue* for the rest.",
            Created(new Understanding { TasksFound = 3 }, Task("Call Ana", TaskType.Call), Task("Call Bob", TaskType.Call)), StringComparison.Ordinal);

    [Fact]
    public void Render_OnTheListAlready_SaysSo() =>
        Assert.Equal(
            "“buy milk” is already on your list.",
            Render(
                new Plan(null, [], [], []),
                new Understanding { LeftOut = [new Language.LeftOut(new TextSpan(0, 8), LeftOutReason.AlreadyListed, "x")] }).Response);

    [Fact]
    public void Render_Clarification_IsAsked() =>
        Assert.Equal(
            "By when now?",
            Render(
                new Plan(null, [], [], []),
                new Understanding { Clarifications = [new Clarification { Kind = ClarificationKind.PassedDate, Text = "By when now?" }] }).Response);

    [Fact]
    public void Render_Finding_ListsTheTasks()
    {
        var finding = new Finding(new Question { Kind = QuestionKind.List }, [Landlord, John, Groceries]);

        Assert.Equal(
            "3 tasks:\n• Email landlord about the leak — overdue, yesterday (Tue 10 March)\n"
            + "• Call John about the contract — tomorrow (Thu 12 March) at 14:00\n• Buy groceries — no date",
            Answer.Render(new Message(Request, Understanding.Nothing, []), new Plan(null, [], [], []), null, [finding], Today).Response);
    }

    [Fact]
    public void Render_Stats_CountsTheTasks()
    {
        var finding = new Finding(new Question { Kind = QuestionKind.Stats }, [], new TaskStats(6, 2, 1, 3, 0));

        Assert.Equal(
            "You have 6 tasks: 2 pending, 1 in progress, 3 completed, 0 cancelled. Completion rate: 50.0%.",
            Answer.Render(new Message(Request, Understanding.Nothing, []), new Plan(null, [], [], []), null, [finding], Today).Response);
    }

    static string Created(params TaskItem[] created) => Created(Understanding.Nothing, created);

    static string Created(Understanding understanding, params TaskItem[] created) =>
        Render(new Plan(null, [], [], []), understanding, new ChangeSet(Request.MessageId, Request.CaseId, created, [])).Response;

    static MessageResponse Render(TaskActionKind kind, TaskItem before, params TaskItem[] after) =>
        Render(
            new Plan(null, [new TargetedAction(new TaskAction { Kind = kind, TaskId = before.Id.ToString() }, before)], [], []),
            Understanding.Nothing, new ChangeSet(Request.MessageId, Request.CaseId, [], after));

    static MessageResponse Render(Plan plan, Understanding understanding, ChangeSet? committed = null) =>
        Answer.Render(new Message(Request, understanding, []), plan, committed, [], Today);
}
