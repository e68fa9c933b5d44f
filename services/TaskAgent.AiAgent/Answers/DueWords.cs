using System.Globalization;
using System.Text.Json.Nodes;
using TaskAgent.AiAgent.Process;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Answers;

/// <summary>When a task is due, in words that always carry weekday and date, so that a misreading shows (R1, R2).</summary>
static class DueWords
{
    static readonly TimeOnly EndOfDay = new(23, 59);

    /// <summary>"tomorrow (Thu 12 March) at 14:00"; null for a task without a date.</summary>
    public static string? Of(TaskItem task, DateOnly today) =>
        task.DueLocalDate is not { } date ? null
        : Precision(task) == "week" ? $"in the week of {Day(date.AddDays(-DaysSinceMonday(date)), today)}"
        : Precision(task) == "month" ? $"by {Day(date, today)}"
        : task.DueLocalTime is not { } time ? Relative(date, today)
        : time == EndOfDay ? $"at the end of {Day(date, today)}"
        : $"{Relative(date, today)} at {Clock(time)}{Elsewhere(task)}";

    /// <summary>"Thu 12 March", with the year when it is another one.</summary>
    public static string Day(DateOnly date, DateOnly today) =>
        date.ToString(date.Year == today.Year ? "ddd d MMMM" : "ddd d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    static string Relative(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        -1 => $"yesterday ({Day(date, today)})",
        0 => $"today ({Day(date, today)})",
        1 => $"tomorrow ({Day(date, today)})",
        7 => $"on {Day(date, today)} (a week from today)",
        _ => $"on {Day(date, today)}",
    };

    static int DaysSinceMonday(DateOnly date) => ((int)date.DayOfWeek + 6) % 7;

    static string? Precision(TaskItem task) => (string?)Source(task, ProvenanceMap.DueDate)?[ProvenanceMap.Precision];

    // " (15:00 Europe/London)" for a time that was said in another zone.
    static string? Elsewhere(TaskItem task) =>
        Source(task, ProvenanceMap.DueTime)?[ProvenanceMap.Stated] is JsonObject stated ? $" ({stated["time"]} {stated["time_zone"]})" : null;

    static JsonObject? Source(TaskItem task, string member) => task.Metadata[NewTasks.Provenance]?[member] as JsonObject;
}
