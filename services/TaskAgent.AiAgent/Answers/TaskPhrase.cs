using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Answers;

/// <summary>A task within a sentence.</summary>
static class TaskPhrase
{
    /// <summary>Whether its title can follow "you need to".</summary>
    public static bool IsOrder(TaskItem task) => Imperatives.Begins(task.Title);

    /// <summary>"call John tomorrow (Thu 12 March)" for an order, "Dentist on Tue 24 March" for a thing.</summary>
    public static string Of(TaskItem task, DateOnly today)
    {
        var title = IsOrder(task) ? string.Concat(char.ToLowerInvariant(task.Title[0]).ToString(), task.Title.AsSpan(1)) : task.Title;
        return DueWords.Of(task, today) is { } due ? $"{title} {due}" : title;
    }
}
