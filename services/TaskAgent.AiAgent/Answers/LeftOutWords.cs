using TaskAgent.Language;

namespace TaskAgent.AiAgent.Answers;

/// <summary>Why parts of a message became no task, where the sender would wonder.</summary>
static class LeftOutWords
{
    public static IEnumerable<string> Of(Understanding understanding, string message, int created)
    {
        foreach (var part in understanding.LeftOut.Where(part => part.Reason is LeftOutReason.AlreadyListed))
        {
            yield return $"“{part.Span.Of(message).Trim()}” is already on your list.";
        }

        if (created > 0 && understanding.TasksFound > created)
        {
            yield return $"{created} of {understanding.TasksFound} added — say *continue* for the rest.";
        }
    }
}
