using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>Whether a message must be read again beside the user's open tasks.</summary>
static class Reference
{
    /// <summary>
    /// Orders and questions about tasks, things said to be done or not to be done, and a message that is nothing but shopping, which
    /// may be on a list already. A plain message that creates tasks pays no call.
    /// </summary>
    public static bool ToExistingTasks(Understanding understanding) =>
        understanding.Actions.Count > 0
        || understanding.Questions.Count > 0
        || understanding.Clarifications.Any(question => question.Kind is ClarificationKind.UnknownTask or ClarificationKind.AmbiguousTask)
        || understanding.LeftOut.Any(part => part.Reason is LeftOutReason.AlreadyDone or LeftOutReason.Negated)
        || (understanding.Tasks.Count > 0 && understanding.Tasks.All(task => task.Type is TaskType.Shopping));
}
