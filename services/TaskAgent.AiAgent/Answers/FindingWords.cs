using System.Globalization;
using TaskAgent.AiAgent.Process;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Answers;

/// <summary>Answers to questions about the sender's tasks.</summary>
static class FindingWords
{
    // What is left out of a longer list is counted, not hidden.
    const int Lines = 30;

    const string Help =
        "Tell me what you have to do, e.g. “call John tomorrow at 2pm and buy groceries”, and I keep it as tasks. "
        + "Say “call John done”, “cancel the dentist” or “push the report to Monday” to change them, and ask “what's due this week?” to see them.";

    public static IEnumerable<string> Of(IReadOnlyList<Finding> findings, DateOnly today) =>
        findings.Where(finding => finding.Question.Kind is not QuestionKind.Other).Select(finding => finding.Question.Kind switch
        {
            QuestionKind.Help => Help,
            QuestionKind.Stats => Count(finding.Stats!),
            _ => List(finding.Tasks, today),
        });

    static string Count(TaskStats stats) => string.Create(
        CultureInfo.InvariantCulture,
        $"You have {stats.Total} tasks: {stats.Pending} pending, {stats.InProgress} in progress, {stats.Completed} completed, {stats.Cancelled} cancelled. Completion rate: {stats.CompletionRate:0.0}%.");

    static string List(IReadOnlyList<TaskItem> tasks, DateOnly today) => tasks switch
    {
        [] => "I found no such task.",
        [var task] => $"{Line(task, today)}.",
        _ => $"{tasks.Count} tasks:\n{string.Join('\n', tasks.Take(Lines).Select(task => $"• {Line(task, today)}"))}{More(tasks.Count - Lines)}\n",
    };

    static string More(int rest) => rest > 0 ? $"\n• and {rest} more" : "";

    static string Line(TaskItem task, DateOnly today)
    {
        var due = DueWords.Of(task, today) ?? "no date";
        return task.DueLocalDate < today && task.Status is (TaskItemStatus.Pending or TaskItemStatus.InProgress)
            ? $"{task.Title} — overdue, {due}"
            : $"{task.Title} — {due}";
    }
}
