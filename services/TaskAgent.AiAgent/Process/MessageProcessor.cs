using System.Net;
using TaskAgent.AiAgent.Answers;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Process;

/// <summary>
/// Understand, plan, undo, commit, answer. Everything it changes is one undo and one change set under the message's id, and the answer is
/// rendered from what those hold: an attempt that broke off anywhere is completed by the next one, and two at once say the same. A message
/// that only creates tasks, as most do, is answered in the transaction that creates them.
/// </summary>
sealed partial class MessageProcessor(
    MessageReader reader, Inquiry inquiry, Undoing undoing, TasksClient tasks, CasesClient cases, ILogger<MessageProcessor> logger)
{
    public async Task<MessageResponse> ProcessAsync(UserId user, ProcessRequest request, Settings settings, CancellationToken cancellationToken)
    {
        var today = settings.At(request.Now, []).Today;
        var message = await reader.ReadAsync(user, request, settings, cancellationToken);
        var plan = Planner.Plan(message, today);
        if (await AnswerWithTasksAsync(user, message, plan, today, cancellationToken) is { } stored)
        {
            return stored;
        }

        var undo = plan.Undo ? await undoing.UndoAsync(user, request.MessageId, cancellationToken) : null;
        var committed = await CommitAsync(user, message, plan, cancellationToken);
        var findings = await inquiry.FindAsync(user, message.Understanding.Questions, message.Open, today, cancellationToken);
        var answer = Answer.Render(message, plan, committed, findings, today, undo);
        return await cases.AnswerMessageAsync(user, request.MessageId, answer, cancellationToken);
    }

    async Task<MessageResponse?> AnswerWithTasksAsync(
        UserId user, Message message, Plan plan, DateOnly today, CancellationToken cancellationToken)
    {
        if (plan.NewTasksOnly is not { } batch || message.Understanding.Questions.Count > 0)
        {
            return null;
        }

        var answer = Answer.Render(message, plan, Expected.Of(batch), [], today);
        try
        {
            var stored = await tasks.AnswerAsync(
                user, new AnsweredTasks(batch.ChangeSetId, batch.CaseId, batch.Create, answer.Response, answer.ActionsTaken), cancellationToken);
            LogCommitted(batch.ChangeSetId, stored.TasksCreated.Count, stored.TasksUpdated.Count);
            return stored;
        }
        catch (ServiceException e) when (e.Status is HttpStatusCode.Conflict)
        {
            // Another attempt saw the message among other open tasks, and has committed what it is to be answered from.
            return null;
        }
    }

    // Asked for after the open tasks were read: what another attempt had committed by then is found here, although the tasks no longer
    // look as the message found them; what it commits later meets this attempt's batch, of which the first wins.
    async Task<ChangeSet?> CommitAsync(UserId user, Message message, Plan plan, CancellationToken cancellationToken)
    {
        var request = message.Request;
        var mayBeDone = request.Repeat || plan.NewTasksOnly is not null || (plan is { Batch: null, Undo: false } && message.Open.Count > 0 && message.Understanding.Questions.Count == 0);
        if (mayBeDone && await tasks.FindChangeSetAsync(user, request.MessageId, cancellationToken) is { } committed)
        {
            return committed;
        }

        if (plan.Batch is null)
        {
            return null;
        }

        committed = await tasks.CommitAsync(user, plan.Batch, cancellationToken);
        LogCommitted(request.MessageId, committed.Created.Count, committed.Updated.Count);
        return committed;
    }

    [LoggerMessage(LogLevel.Information, "Message {MessageId} committed: {Created} tasks created, {Updated} updated")]
    partial void LogCommitted(Guid messageId, int created, int updated);
}
