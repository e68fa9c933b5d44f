using System.Text.Json.Nodes;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Reading;

/// <summary>Tasks of the wire as the language knows them.</summary>
static class OpenTaskMap
{
    public static OpenTask ToLanguage(TaskItem task) => new(
        task.Id.ToString(), task.Title, task.TaskType.ToLanguage(), task.DueLocalDate, task.DueLocalTime, task.Priority.ToLanguage(),
        task.Recurrence, Items(task.Metadata));

    public static OpenTask ToLanguage(ExistingTask task, TimeZoneInfo zone)
    {
        var (date, time) = (task.DueLocalDate, task.DueLocalTime);
        if (date is null && task.DueDate is { } instant)
        {
            var local = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
            (date, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }

        return new OpenTask(
            task.Id, task.Title, (task.Type ?? Contracts.Tasks.TaskType.Personal).ToLanguage(), date, time,
            (task.Priority ?? Contracts.Priority.Medium).ToLanguage(), task.Recurrence, Items(task.Metadata));
    }

    /// <summary>What is on the task, if it is a list. Metadata is free JSON: other things under the key are no items.</summary>
    public static IReadOnlyList<string>? Items(JsonObject? metadata) =>
        metadata?["items"] is JsonArray items
            ? [.. items.OfType<JsonValue>().Where(item => item.TryGetValue<string>(out _)).Select(item => item.GetValue<string>())]
            : null;
}
