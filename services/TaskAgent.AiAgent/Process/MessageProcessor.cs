using TaskAgent.AiAgent.Answers;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>
/// Understand, plan, commit, answer. Everything it changes is one change set under the message's id, and the answer is rendered from
/// what that holds: an attempt that broke off anywhere is completed by the next one, and two at once say the same.
/// </summary>
sealed partial class MessageProcessor(TasksClient tasks, CasesClient cases, ILogger<MessageProcessor> logger)
{
    static readonly TaskFilter OpenTasks =
        new(Status: [TaskItemStatus.Pending, TaskItemStatus.InProgress], Order: TaskOrder.Due, Limit: Limits.PageSize);

    public async Task<MessageResponse> ProcessAsync(UserId user, ProcessRequest request, Settings settings, CancellationToken cancellationToken)
    {
        var today = settings.At(request.Now, []).Today;
        IReadOnlyList<TaskItem> open = [];
        var understanding = Understand(request, settings, open);
        var speaksOfTasks = Reference.ToExistingTasks(understanding);
        if (speaksOfTasks)
        {
            open = (await tasks.ListAsync(user, OpenTasks, cancellationToken)).Items;
            understanding = Understand(request, settings, open);
        }

        var plan = Planner.Plan(request, understanding, open, today);

        // Only after the open tasks were read: what another attempt has committed by then is found here, and what it commits
        // later meets this attempt's batch, of which the first wins.
        var committed = request.Repeat || (speaksOfTasks && plan.Batch is null)
            ? await tasks.FindChangeSetAsync(user, request.MessageId, cancellationToken)
            : null;
        if (committed is null && plan.Batch is { } batch)
        {
            committed = await tasks.CommitAsync(user, batch, cancellationToken);
            LogCommitted(request.MessageId, committed.Created.Count, committed.Updated.Count);
        }

        var answer = Answer.Render(request, understanding, plan, committed, today);
        return await cases.AnswerMessageAsync(user, request.MessageId, answer, cancellationToken);
    }

    static Understanding Understand(ProcessRequest request, Settings settings, IReadOnlyList<TaskItem> open) =>
        LanguageEngine.Understand(request.Message, settings.At(request.Now, [.. open.Select(OpenTaskMap.ToLanguage)]));

    [LoggerMessage(LogLevel.Information, "Message {MessageId} committed: {Created} tasks created, {Updated} updated")]
    partial void LogCommitted(Guid messageId, int created, int updated);
}
