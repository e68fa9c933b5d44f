using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Agent;
using TaskAgent.Language;
using LeftOut = TaskAgent.Contracts.Agent.LeftOut;

namespace TaskAgent.AiAgent.Extract;

/// <summary>What was understood, as the wire says it.</summary>
static class ExtractMap
{
    public static ExtractResponse ToWire(Understanding understanding, string text, TimeZoneInfo zone) => new(
        [.. understanding.Tasks.Select(task => ToWire(task, zone))],
        [.. understanding.Actions.Select(ToWire), .. understanding.Questions.Select(ToWire)],
        [.. understanding.Clarifications.Select(question => question.Text)],
        [.. understanding.LeftOut.Select(part => new LeftOut(part.Span.Of(text), Words(part.Reason)))]);

    static ExtractedTask ToWire(TaskDraft task, TimeZoneInfo zone) => new(
        task.Title,
        task.Type.ToWire(),
        task.Priority.ToWire(),
        task.DueDate is { } date ? LocalInstant.Of(date, task.DueTime, zone) : null,
        task.DueDate,
        task.DueTime,
        AllDay: task.DueDate is not null && task.DueTime is null,
        task.Recurrence,
        MetadataMap.ToWire(task.Metadata),
        ProvenanceMap.ToWire(task));

    static ExtractedAction ToWire(TaskAction action) => new(
        Snake(action.Kind), action.TaskId, action.Confidence, action.NeedsConfirmation, action.DueDate, action.DueTime, action.Title,
        action.Priority?.ToWire(), action.Items.Count == 0 ? null : action.Items);

    static ExtractedAction ToWire(Question question)
    {
        var query = new JsonObject { ["kind"] = Snake(question.Kind) };
        Add("from", question.From?.ToString("O", CultureInfo.InvariantCulture));
        Add("to", question.To?.ToString("O", CultureInfo.InvariantCulture));
        Add("type", question.Type?.ToString());
        Add("status", question.Status);
        Add("priority", question.Priority?.ToString());
        Add("text", question.Text);
        return new ExtractedAction("query", TaskId: null, Confidence: 1, NeedsConfirmation: false, Query: query);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                query[name] = value;
            }
        }
    }

    static string Snake<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    static string Words(LeftOutReason reason) => Snake(reason).Replace('_', ' ');
}
