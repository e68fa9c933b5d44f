using System.Text.Json.Nodes;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Services.Tests.TaskManagement;

/// <summary>Tasks in the states that tests start from.</summary>
static class TaskRows
{
    public static readonly DateTimeOffset Yesterday = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Now = Yesterday.AddDays(1);

    public static TaskItem Undated => new(
        Guid.CreateVersion7(Yesterday), new Guid("0195b9c2-0000-7000-8000-000000000001"), "Buy groceries", "Before the party", TaskType.Shopping,
        TaskItemStatus.Pending, Priority.Medium, null, null, null, null, null, Yesterday, Yesterday, null,
        new JsonObject { ["items"] = new JsonArray("milk", "eggs"), ["store"] = "Costco" }, Version: 3);

    /// <summary>Thursday 12 March 2026, 14:00 in New York.</summary>
    public static TaskItem DueThursdayAtTwo => Undated with
    {
        DueDate = new(2026, 3, 12, 18, 0, 0, TimeSpan.Zero),
        DueLocalDate = new(2026, 3, 12),
        DueLocalTime = new(14, 0),
        DueTimeZone = "America/New_York",
    };

    public static TaskItem Completed => Undated with { Status = TaskItemStatus.Completed, CompletedAt = Yesterday };

    public static TaskItem Cancelled => Undated with { Status = TaskItemStatus.Cancelled };

    public static TaskItem In(TaskItemStatus status) => status switch
    {
        TaskItemStatus.Completed => Completed,
        TaskItemStatus.Cancelled => Cancelled,
        _ => Undated with { Status = status },
    };
}
