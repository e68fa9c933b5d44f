using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaskAgent.Language.Tests;

namespace TaskAgent.Language.Benchmarks;

/// <summary>Writes what the engine makes of each line as a row of Specs/*.json: for review, never to be taken unread.</summary>
static class SpecRows
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="open">Whether the fixture's open tasks are there.</param>
    public static int Print(bool open)
    {
        while (Console.ReadLine() is { } line)
        {
            var text = line.Replace("\\n", "\n", StringComparison.Ordinal);
            var result = LanguageEngine.Understand(text, Fixture.Alex(open));
            var row = new JsonObject { ["text"] = text };
            if (open)
            {
                row["open"] = true;
            }

            if (result.Tasks.Count == 0 && result.LeftOut.Count > 0)
            {
                row["leftOut"] = new JsonArray([.. result.LeftOut.Select(l => (JsonNode)l.Reason.ToString())]);
            }

            if (result.Tasks.Count > 0)
            {
                row["tasks"] = new JsonArray([.. result.Tasks.Select(Task)]);
            }

            if (result.Actions.Count > 0)
            {
                row["actions"] = new JsonArray([.. result.Actions.Select(Action)]);
            }

            Add(row, "asks", result.Clarifications.Select(c => c.Kind));
            Add(row, "questions", result.Questions.Select(q => q.Kind));
            Console.WriteLine(row.ToJsonString(Readable));
        }

        return 0;
    }

    static JsonNode Task(TaskDraft task)
    {
        var row = new JsonObject { ["title"] = task.Title, ["type"] = task.Type.ToString() };
        Add(row, "due", Judge.Due(task.DueDate, task.DueTime));
        Add(row, "priority", task.Priority == Priority.Medium ? null : task.Priority.ToString());
        Add(row, "rrule", task.Recurrence);
        if (task.Metadata.Count > 0)
        {
            row["meta"] = new JsonObject(task.Metadata.Select(f => KeyValuePair.Create(f.Key, FieldJson.Of(f.Value))));
        }

        return row;
    }

    static JsonNode Action(TaskAction action)
    {
        var row = new JsonObject { ["do"] = action.Kind.ToString() };
        Add(row, "task", action.TaskId);
        Add(row, "due", Judge.Due(action.DueDate, action.DueTime));
        Add(row, "rrule", action.Recurrence);
        Add(row, "items", action.Items);
        Add(row, "title", action.Title);
        Add(row, "priority", action.Priority?.ToString());
        if (action.NeedsConfirmation)
        {
            row["proposed"] = true;
        }

        return row;
    }

    static void Add<T>(JsonObject row, string key, IEnumerable<T> values)
    {
        if (values.Any())
        {
            row[key] = new JsonArray([.. values.Select(v => (JsonNode)v!.ToString()!)]);
        }
    }

    static void Add(JsonObject row, string key, string? value)
    {
        if (value is not null)
        {
            row[key] = value;
        }
    }
}
