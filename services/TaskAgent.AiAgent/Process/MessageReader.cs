using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>Understands a message, beside the open tasks and earlier messages that it speaks of. A plain one costs no call.</summary>
sealed class MessageReader(TasksClient tasks, Conversation conversation)
{
    static readonly TaskFilter OpenTasks =
        new(Status: [TaskItemStatus.Pending, TaskItemStatus.InProgress], Order: TaskOrder.Due, Limit: Limits.PageSize);

    public async Task<Message> ReadAsync(UserId user, ProcessRequest request, Settings settings, CancellationToken cancellationToken)
    {
        var alone = Understand(request, settings, []);
        var follows = FollowUp.Is(request, alone);
        if (!follows && !Reference.ToExistingTasks(alone))
        {
            return new Message(request, alone, []);
        }

        var open = (await tasks.ListAsync(user, OpenTasks, cancellationToken)).Items;
        var message = new Message(request, Understand(request, settings, open), open);
        return follows
            ? FollowUp.Resolve(message, settings, await conversation.ReadAsync(user, request, cancellationToken))
            : message;
    }

    static Understanding Understand(ProcessRequest request, Settings settings, IReadOnlyList<TaskItem> open) =>
        Retraction.Is(request.Message)
            ? new Understanding { Actions = [new TaskAction { Kind = TaskActionKind.Undo }] }
            : LanguageEngine.Understand(request.Message, settings.At(request.Now, [.. open.Select(OpenTaskMap.ToLanguage)]));
}
