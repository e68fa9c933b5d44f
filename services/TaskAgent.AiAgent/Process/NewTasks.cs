using System.Globalization;
using System.Text.Json.Nodes;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>Drafts as tasks to create. Days and times stay local; Task Management knows the instant.</summary>
static class NewTasks
{
    public const string Provenance = "provenance";

    public static NewTask Of(TaskDraft draft, ProcessRequest request)
    {
        var metadata = MetadataMap.ToWire(draft.Metadata);
        if (draft.RecursFromCompletion)
        {
            metadata["recurs_from_completion"] = true;
        }

        var provenance = ProvenanceMap.ToWire(draft);
        provenance["reference_time"] = request.Now.ToString("O", CultureInfo.InvariantCulture);
        metadata[Provenance] = provenance;
        return new NewTask(
            request.CaseId,
            Cut(draft.Title, Limits.Title),
            draft.Type.ToWire(),
            draft.Priority.ToWire(),
            draft.Title.Length > Limits.Title ? Cut(draft.Title, Limits.Description) : null,
            draft.DueDate,
            draft.DueTime,
            draft.DueDate is null ? null : request.TimeZone,
            draft.Recurrence,
            metadata);
    }

    // A title can be a whole text that nothing was recognized in. The case keeps every word of it.
    static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
