using TaskAgent.AiAgent.Reading;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>Whether a message must be read again beside the user's open tasks.</summary>
static class Reference
{
    /// <summary>
    /// True unless the message, read alone, is plainly new things to do, or nothing at all: only what is open tells whether "cancel the
    /// dentist" ends a task or is one. A message that is nothing but shopping may be on a list already.
    /// </summary>
    public static bool ToExistingTasks(Understanding alone) =>
        alone.Actions.Count > 0
        || alone.Questions.Count > 0
        || alone.Clarifications.Any(question => question.Kind is ClarificationKind.UnknownTask or ClarificationKind.AmbiguousTask)
        || alone.LeftOut.Any(part => MayTellOfATask(part.Reason))
        || (alone.Tasks.Count > 0 && alone.Tasks.All(task => task.Type is TaskType.Shopping))
        || alone.Tasks.Any(task => !Imperatives.IsPlainlyNew(task.Title));

    static bool MayTellOfATask(LeftOutReason reason) => reason
        is LeftOutReason.AlreadyDone or LeftOutReason.Negated or LeftOutReason.Statement or LeftOutReason.OtherPeople or LeftOutReason.Hypothetical;
}
