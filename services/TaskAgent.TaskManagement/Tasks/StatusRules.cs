using TaskAgent.Contracts.Tasks;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.TaskManagement.Tasks;

/// <summary>Which status may follow which.</summary>
/// <remarks>
/// An open task may take any status. A completed or cancelled one is reopened first, so that a late command of somebody who has not
/// seen the end does not undo it; to end it again is refused too, because whoever asks believes it open, and may mean another task.
/// </remarks>
static class StatusRules
{
    public static Refusal? Check(TaskItemStatus from, TaskItemStatus to) => (from, to) switch
    {
        (TaskItemStatus.Pending or TaskItemStatus.InProgress, _) => null,
        (_, TaskItemStatus.Pending) => null,
        (TaskItemStatus.Completed, TaskItemStatus.Completed) => Refusal.Conflict("The task is completed already."),
        (TaskItemStatus.Cancelled, TaskItemStatus.Cancelled) => Refusal.Conflict("The task is cancelled already."),
        (TaskItemStatus.Completed, _) => Refusal.Conflict("The task is completed. Reopen it first: set its status to Pending."),
        _ => Refusal.Conflict("The task is cancelled. Reopen it first: set its status to Pending."),
    };

    /// <summary>When a task was completed, given its status before and after.</summary>
    public static DateTimeOffset? CompletedAt(TaskItem state, TaskItemStatus next, DateTimeOffset now) =>
        next != TaskItemStatus.Completed ? null
        : state.Status == TaskItemStatus.Completed ? state.CompletedAt
        : now;
}
