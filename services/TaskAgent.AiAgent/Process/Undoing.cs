using System.Net;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Process;

/// <summary>Undoes what was changed last for the sender, in whatever case. The undo has the message's id, so that it happens once.</summary>
sealed partial class Undoing(TasksClient tasks, ILogger<Undoing> logger)
{
    public async Task<UndoOutcome> UndoAsync(UserId user, Guid messageId, CancellationToken cancellationToken)
    {
        try
        {
            var undone = await tasks.UndoAsync(user, new UndoRequest(messageId), cancellationToken);
            LogUndone(messageId, undone.ChangeSetId, undone.Removed.Count, undone.Restored.Count);
            return new UndoOutcome(undone, null);
        }
        catch (ServiceException e) when (e.Status is HttpStatusCode.NotFound or HttpStatusCode.Conflict)
        {
            return new UndoOutcome(null, e.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "Message {MessageId} undid change set {ChangeSetId}: {Removed} tasks removed, {Restored} restored")]
    partial void LogUndone(Guid messageId, Guid changeSetId, int removed, int restored);
}
