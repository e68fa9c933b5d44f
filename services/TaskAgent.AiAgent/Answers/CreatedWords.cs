using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Answers;

/// <summary>The tasks that a message created.</summary>
static class CreatedWords
{
    // A sentence with more parts than this is a list.
    const int Sentence = 5;

    public static IEnumerable<string> Of(IReadOnlyList<TaskItem> created, DateOnly today)
    {
        if (created.Count > Sentence)
        {
            yield return $"I added {created.Count} tasks:\n{string.Join('\n', created.Select(task => $"• {Line(task, today)}"))}\n";
            yield break;
        }

        var orders = created.Where(TaskPhrase.IsOrder).Select(task => TaskPhrase.Of(task, today)).ToArray();
        if (orders.Length > 0)
        {
            yield return $"I see you need to {Join.And(orders)}.";
        }

        var things = created.Where(task => !TaskPhrase.IsOrder(task)).Select(task => TaskPhrase.Of(task, today)).ToArray();
        if (things.Length > 0)
        {
            yield return $"{(orders.Length > 0 ? "I also noted" : "I noted")}: {Join.And(things)}.";
        }
    }

    /// <summary>"Call John — tomorrow (Thu 12 March)".</summary>
    public static string Line(TaskItem task, DateOnly today) =>
        DueWords.Of(task, today) is { } due ? $"{task.Title} — {due}" : task.Title;
}
