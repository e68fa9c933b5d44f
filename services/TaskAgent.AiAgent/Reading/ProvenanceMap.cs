using System.Globalization;
using System.Text.Json.Nodes;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Reading;

/// <summary>Which words each member and field of a task came from, as JSON: <c>{"due_date": {"start": 15, "length": 8, "recognizer": "...", "certainty": "known"}}</c>.</summary>
static class ProvenanceMap
{
    public const string DueDate = "due_date";
    public const string DueTime = "due_time";
    public const string Precision = "precision";
    public const string Stated = "stated";

    public static JsonObject ToWire(TaskDraft task)
    {
        var provenance = new JsonObject();
        foreach (var (member, source) in task.Provenance)
        {
            provenance[member] = ToWire(source);
        }

        foreach (var field in task.Metadata)
        {
            // A field that repeats a member, such as a Deadline's due_date, comes from the same words.
            if (!provenance.ContainsKey(field.Key))
            {
                provenance[field.Key] = ToWire(field.Source);
            }
        }

        if (task.DueDate is not null && task.DuePrecision is DuePrecision.Week or DuePrecision.Month)
        {
            Member(provenance, DueDate)[Precision] = task.DuePrecision is DuePrecision.Week ? "week" : "month";
        }

        if (task.Stated is { } stated)
        {
            Member(provenance, DueTime)[Stated] = new JsonObject
            {
                ["date"] = stated.Date.ToString("O", CultureInfo.InvariantCulture),
                ["time"] = stated.Time.ToString("HH:mm", CultureInfo.InvariantCulture),
                ["time_zone"] = stated.Zone,
            };
        }

        return provenance;
    }

    static JsonObject Member(JsonObject provenance, string name)
    {
        if (provenance[name] is JsonObject member)
        {
            return member;
        }

        var created = new JsonObject();
        provenance[name] = created;
        return created;
    }

    static JsonObject ToWire(Provenance source) => new()
    {
        ["start"] = source.Span.Start,
        ["length"] = source.Span.Length,
        ["recognizer"] = source.Recognizer,
        ["certainty"] = source.Certainty is Certainty.Known ? "known" : "implied",
    };
}
