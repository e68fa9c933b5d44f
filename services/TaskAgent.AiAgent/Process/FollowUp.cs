using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>
/// A message that means something only after an earlier one of its case: "continue", and yes or no to a proposal. "Scratch that" is a no
/// after a message that did nothing but propose. Nothing is stored for it: the earlier message is read again as of its time, which gives
/// what it gave.
/// </summary>
static class FollowUp
{
    public static bool Is(ProcessRequest request, Understanding understanding) =>
        IsContinue(request.Message)
        || Retraction.Is(request.Message)
        || understanding.SmallTalk is SmallTalkKind.Approval
        || understanding.Actions.Any(action => action.Kind is TaskActionKind.Accept or TaskActionKind.Refuse);

    /// <summary>The message with what it stands for, ready to plan; as it was where nothing earlier fits.</summary>
    public static Message Resolve(Message message, Settings settings, IReadOnlyList<ConversationEntry> earlier) =>
        IsContinue(message.Request.Message) ? Continue(message, settings, earlier)
        : earlier is [.., var last] ? Answer(message, settings, last)
        : message;

    static bool IsContinue(string text) => text.AsSpan().Trim().TrimEnd(".!").Equals("continue", StringComparison.OrdinalIgnoreCase);

    // "25 of 60 added - say continue for the rest": each "continue" since then has added as many again.
    static Message Continue(Message message, Settings settings, IReadOnlyList<ConversationEntry> earlier)
    {
        var origin = earlier.LastOrDefault(entry => !IsContinue(entry.Message));
        if (origin is null)
        {
            return message with { Understanding = Understanding.Nothing, Note = "There is nothing to continue in this case." };
        }

        var step = settings.Language.MaxTasks;
        var skip = step * (1 + earlier.Reverse().TakeWhile(entry => IsContinue(entry.Message)).Count());

        // Not beside the tasks of this case: those that the message has made already would look as if it repeated them.
        TaskItem[] others = [.. message.Open.Where(task => task.CaseId != message.Request.CaseId)];
        var whole = Read(origin, settings with { Language = settings.Language with { MaxTasks = skip + step } }, others);
        return message with
        {
            Request = message.Request with { Message = origin.Message, Now = origin.Timestamp },
            Understanding = new Understanding { Tasks = [.. whole.Tasks.Skip(skip)], TasksFound = whole.TasksFound },
            AddedBefore = skip,
            Note = "That was all: nothing is left to add.",
        };
    }

    static Message Answer(Message message, Settings settings, ConversationEntry last)
    {
        var proposal = Read(last, settings, message.Open);
        var actions = proposal.Actions.Where(action => action.NeedsConfirmation).Select(action => action with { NeedsConfirmation = false }).ToArray();
        var offers = proposal.Clarifications.Select(question => question.Offer).OfType<TaskDraft>().ToArray();
        return actions.Length + offers.Length == 0 ? message
            : Retraction.Is(message.Request.Message) && proposal.Tasks.Count + proposal.Actions.Count > actions.Length ? message
            : message.Understanding.Actions.Any(action => action.Kind is TaskActionKind.Refuse or TaskActionKind.Undo)
            ? message with { Understanding = Understanding.Nothing, Note = "All right, I changed nothing." }
            : message with
            {
                Request = message.Request with { Message = last.Message, Now = last.Timestamp },
                Understanding = new Understanding { Actions = actions, Tasks = offers, TasksFound = offers.Length },
            };
    }

    static Understanding Read(ConversationEntry entry, Settings settings, IReadOnlyList<TaskItem> open) =>
        LanguageEngine.Understand(entry.Message, settings.At(entry.Timestamp, [.. open.Select(OpenTaskMap.ToLanguage)]));
}
