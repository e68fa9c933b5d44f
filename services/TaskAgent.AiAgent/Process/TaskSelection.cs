using System.Text.Json;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>Which tasks a question is about. Pure; keeps the order it is given.</summary>
static class TaskSelection
{
    const string Overdue = "overdue";

    public static IReadOnlyList<TaskItem> Of(Question question, IEnumerable<TaskItem> tasks, DateOnly today) =>
        [.. tasks.Where(task => Fits(question, task, today))];

    static bool Fits(Question question, TaskItem task, DateOnly today) =>
        (question.Type is not { } type || task.TaskType == type.ToWire())
        && (question.Priority is not { } priority || task.Priority == priority.ToWire())
        && (question.Text is not { } text || Says(task, text))
        && HasStatus(task, question.Status, today)
        && IsWithin(question, task, today);

    static bool HasStatus(TaskItem task, string? status, DateOnly today) =>
        status is null
        || (status.Equals(Overdue, StringComparison.OrdinalIgnoreCase)
            ? task.DueLocalDate < today
            : !Enum.TryParse<TaskItemStatus>(status, ignoreCase: true, out var wanted) || task.Status == wanted);

    // What is overdue is still to be done within any window that today is part of. Of a longer window people also want to see what
    // has no date; "tomorrow" means tomorrow.
    static bool IsWithin(Question question, TaskItem task, DateOnly today)
    {
        var (from, to) = (question.From ?? DateOnly.MinValue, question.To ?? DateOnly.MaxValue);
        return task.DueLocalDate is { } due
            ? due <= to && (due >= from || (due < today && from <= today && today <= to))
            : question.From is null || question.To is null || to.DayNumber - from.DayNumber > 1;
    }

    static bool Says(TaskItem task, string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
            task.Title.Contains(word, StringComparison.OrdinalIgnoreCase)
            || task.Description?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
            || task.Metadata.Any(field => field.Key != NewTasks.Provenance
                && field.Value?.GetValueKind() is JsonValueKind.String or JsonValueKind.Array
                && field.Value.ToString().Contains(word, StringComparison.OrdinalIgnoreCase)));
}
