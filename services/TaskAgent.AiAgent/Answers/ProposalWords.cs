using TaskAgent.AiAgent.Process;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Answers;

/// <summary>What waits for the sender's yes, and orders that fit no task.</summary>
static class ProposalWords
{
    public static IEnumerable<string> Of(Plan plan, Understanding understanding, DateOnly today)
    {
        if (plan.Proposed.Count > 0)
        {
            yield return $"Shall I {Join.And([.. plan.Proposed.Select(target => Order(target, today))])}? Nothing is changed until you say yes.";
        }

        if (plan.Unmatched.Any(action => action.Kind is TaskActionKind.Accept or TaskActionKind.Refuse))
        {
            yield return "Nothing is waiting for your yes.";
        }
        else if (plan.Unmatched.Count > 0 && understanding.Clarifications.Count == 0)
        {
            yield return "Which task do you mean? I changed nothing.";
        }
    }

    static string Order(TargetedAction target, DateOnly today)
    {
        var title = $"“{target.Task.Title}”";
        return target.Action.Kind switch
        {
            TaskActionKind.Complete => $"mark {title} as done",
            TaskActionKind.Cancel => $"cancel {title}",
            TaskActionKind.Reschedule or TaskActionKind.SkipOccurrence => $"move {title} to {When(target.Action, today)}",
            TaskActionKind.Rename => $"rename {title} to “{target.Action.Title}”",
            TaskActionKind.SetPriority => $"give {title} {target.Action.Priority} priority",
            TaskActionKind.Reopen => $"reopen {title}",
            _ => $"change {title}",
        };
    }

    static string When(TaskAction action, DateOnly today) => (action.DueDate, action.DueTime) switch
    {
        ({ } date, { } time) => $"{DueWords.Day(date, today)} at {DueWords.Clock(time)}",
        ({ } date, null) => DueWords.Day(date, today),
        (null, { } time) => DueWords.Clock(time),
        _ => "another day",
    };
}
