using TaskAgent.AiAgent.Process;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Answers;

/// <summary>Why parts of a message became no task, where the sender would wonder.</summary>
static class LeftOutWords
{
    public static IEnumerable<string> Of(Message message, int created)
    {
        foreach (var part in message.Understanding.LeftOut.Where(part => part.Reason is LeftOutReason.AlreadyListed))
        {
            yield return $"“{part.Span.Of(message.Request.Message).Trim()}” is already on your list.";
        }

        var added = message.AddedBefore + created;
        if (created > 0 && message.Understanding.TasksFound > added)
        {
            yield return $"{added} of {message.Understanding.TasksFound} added — say *continue* for the rest.";
        }
    }
}
