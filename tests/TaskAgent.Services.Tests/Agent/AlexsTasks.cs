using System.Text.Json.Nodes;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Services.Tests.Agent;

/// <summary>The open tasks of the worked messages, as of Wednesday 2026-03-11, in order of their due dates.</summary>
static class AlexsTasks
{
    public static readonly DateOnly Today = new(2026, 3, 11);

    public static readonly TaskItem Landlord = Task("Email landlord about the leak", TaskType.Email, Day(10));
    public static readonly TaskItem John = Task("Call John about the contract", TaskType.Call, Day(12), new TimeOnly(14, 0));
    public static readonly TaskItem Dana = Task("1:1 with Dana", TaskType.Meeting, Day(12), new TimeOnly(16, 0));
    public static readonly TaskItem Report = Task("Send Q1 report to Priya", TaskType.Work, Day(13)) with { Priority = Priority.High };
    public static readonly TaskItem Johnny = Task("Call Johnny (school bus)", TaskType.Call, Day(13));
    public static readonly TaskItem Bill = Task("Pay electricity bill", TaskType.Finance, Day(14));
    public static readonly TaskItem Plants = Task("Water the plants", TaskType.Personal, Day(15)) with { Recurrence = "FREQ=WEEKLY;BYDAY=SU" };
    public static readonly TaskItem Dentist = Task("Dentist appointment", TaskType.Health, Day(16), new TimeOnly(9, 30));
    public static readonly TaskItem Groceries = Task("Buy groceries", TaskType.Shopping) with
    {
        Metadata = new JsonObject { ["items"] = new JsonArray("milk", "eggs") },
    };

    public static readonly TaskItem[] All = [Landlord, John, Dana, Report, Johnny, Bill, Plants, Dentist, Groceries];

    public static DateOnly Day(int day) => new(2026, 3, day);

    public static TaskItem Task(string title, TaskType type, DateOnly? date = null, TimeOnly? time = null)
    {
        var created = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        return new TaskItem(
            Guid.CreateVersion7(), Guid.CreateVersion7(), title, null, type, TaskItemStatus.Pending, Priority.Medium, null, date, time,
            date is null ? null : "America/New_York", null, created, created, null, [], 1);
    }
}
