using TaskAgent.Contracts.Tasks;
using TaskAgent.TaskManagement.Tasks;
using static TaskAgent.Services.Tests.TaskManagement.TaskRows;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class TaskStatusTests
{
    [Theory]
    [InlineData(TaskItemStatus.Pending, TaskItemStatus.InProgress)]
    [InlineData(TaskItemStatus.Pending, TaskItemStatus.Completed)]
    [InlineData(TaskItemStatus.Pending, TaskItemStatus.Cancelled)]
    [InlineData(TaskItemStatus.InProgress, TaskItemStatus.Pending)]
    [InlineData(TaskItemStatus.InProgress, TaskItemStatus.Completed)]
    [InlineData(TaskItemStatus.InProgress, TaskItemStatus.Cancelled)]
    [InlineData(TaskItemStatus.Completed, TaskItemStatus.Pending)]
    [InlineData(TaskItemStatus.Cancelled, TaskItemStatus.Pending)]
    public void Decide_AllowedStep_TakesTheStatus(TaskItemStatus from, TaskItemStatus to) => Assert.Equal(to, Step(from, to).Status);

    [Theory]
    [InlineData(TaskItemStatus.Completed, TaskItemStatus.InProgress, "The task is completed. Reopen it first: set its status to Pending.")]
    [InlineData(TaskItemStatus.Completed, TaskItemStatus.Cancelled, "The task is completed. Reopen it first: set its status to Pending.")]
    [InlineData(TaskItemStatus.Completed, TaskItemStatus.Completed, "The task is completed already.")]
    [InlineData(TaskItemStatus.Cancelled, TaskItemStatus.InProgress, "The task is cancelled. Reopen it first: set its status to Pending.")]
    [InlineData(TaskItemStatus.Cancelled, TaskItemStatus.Completed, "The task is cancelled. Reopen it first: set its status to Pending.")]
    [InlineData(TaskItemStatus.Cancelled, TaskItemStatus.Cancelled, "The task is cancelled already.")]
    public void Decide_ForbiddenStep_IsAConflict(TaskItemStatus from, TaskItemStatus to, string reason)
    {
        var refused = Assert.IsType<TaskDecision.Refused>(TaskRules.Decide(In(from), new TaskPatch(Status: to), Now));

        Assert.Equal((409, reason), (refused.Refusal.Status, refused.Refusal.Message));
    }

    [Theory]
    [InlineData(TaskItemStatus.Pending)]
    [InlineData(TaskItemStatus.InProgress)]
    public void Decide_OpenAsItIs_ChangesNothing(TaskItemStatus status) =>
        Assert.IsType<TaskDecision.Unchanged>(TaskRules.Decide(In(status), new TaskPatch(Status: status), Now));

    [Fact]
    public void Complete_Pending_IsDatedNow() => Assert.Equal(Now, Step(TaskItemStatus.Pending, TaskItemStatus.Completed).CompletedAt);

    [Fact]
    public void Cancel_Pending_HasNoCompletion() => Assert.Null(Step(TaskItemStatus.Pending, TaskItemStatus.Cancelled).CompletedAt);

    [Fact]
    public void Reopen_Completed_ClearsTheCompletion() => Assert.Null(Step(TaskItemStatus.Completed, TaskItemStatus.Pending).CompletedAt);

    [Fact]
    public void Decide_CompletedRenamed_KeepsItsCompletion()
    {
        var changed = Assert.IsType<TaskDecision.Changed>(TaskRules.Decide(Completed, new TaskPatch(Title: "Buy food"), Now));

        Assert.Equal(Yesterday, changed.Task.CompletedAt);
    }

    static TaskItem Step(TaskItemStatus from, TaskItemStatus to) =>
        Assert.IsType<TaskDecision.Changed>(TaskRules.Decide(In(from), new TaskPatch(Status: to), Now)).Task;
}
