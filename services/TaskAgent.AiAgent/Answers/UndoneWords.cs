using TaskAgent.AiAgent.Process;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Answers;

/// <summary>What an undo did: which tasks are gone, and what the others have again.</summary>
static class UndoneWords
{
    public static IEnumerable<string> Of(UndoOutcome? outcome, DateOnly today)
    {
        if (outcome is null)
        {
            yield break;
        }

        if (outcome.Undone is not { } undone)
        {
            yield return outcome.Refusal!;
            yield break;
        }

        string[] parts =
        [
            .. undone.Removed.Count == 0 ? [] : new[] { $"removed {Join.And([.. undone.Removed.Select(task => $"“{task.Title}”")])}" },
            .. undone.Restored.Select(restored => $"“{restored.Task.Title}” {Again(restored, today)}"),
        ];
        yield return parts.Length == 0
            ? "What I added last is gone already, so there was nothing left to undo."
            : $"Undid: {string.Join("; ", parts)}.";
    }

    /// <summary>E.g. <c>Removed task: Call John</c>.</summary>
    public static IEnumerable<string> Actions(UndoOutcome? outcome) => outcome?.Undone is not { } undone
        ? []
        :
        [
            .. undone.Removed.Select(task => $"Removed task: {task.Title}"),
            .. undone.Restored.Select(restored => $"Restored task: {restored.Task.Title}"),
        ];

    public static IEnumerable<Guid> TaskIds(UndoOutcome? outcome) => outcome?.Undone is not { } undone
        ? []
        : [.. undone.Removed.Select(task => task.Id), .. undone.Restored.Select(restored => restored.Task.Id)];

    // Each difference that a sender may have asked for; what is told by none of them is told by the last words.
    static string Again(RestoredTask restored, DateOnly today)
    {
        var (task, replaced) = (restored.Task, restored.Replaced);
        List<string> parts = [];
        if (task.Title != replaced.Title)
        {
            parts.Add($"has its old name again instead of “{replaced.Title}”");
        }

        if (task.Status != replaced.Status)
        {
            parts.Add(Status(task.Status));
        }

        if ((task.DueLocalDate, task.DueLocalTime, task.DueTimeZone) != (replaced.DueLocalDate, replaced.DueLocalTime, replaced.DueTimeZone))
        {
            parts.Add(DueWords.Of(task, today) is { } due ? $"is due {due} again" : "has no date again");
        }

        if (task.Priority != replaced.Priority)
        {
            parts.Add($"has {task.Priority} priority again");
        }

        var items = OpenTaskMap.Items(task.Metadata) ?? [];
        if (!items.SequenceEqual(OpenTaskMap.Items(replaced.Metadata) ?? []))
        {
            parts.Add(items.Count == 0 ? "has nothing on it again" : $"has {Join.And(items)} on it again");
        }

        return parts.Count == 0 ? "is as it was before" : Join.And(parts);
    }

    static string Status(TaskItemStatus status) => status switch
    {
        TaskItemStatus.Pending => "is open again",
        TaskItemStatus.InProgress => "is in progress again",
        TaskItemStatus.Completed => "is done again",
        _ => "is cancelled again",
    };
}
