using System.Net;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Persistence;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.TaskManagement.Batches;

/// <summary>Commits a batch: one call of the persistence service for creates alone, two where tasks are changed.</summary>
sealed class BatchCommit(PersistenceClient persistence, TimeProvider time)
{
    const int Attempts = 5;

    public async Task<BatchDecision> CommitAsync(UserId user, TaskBatch batch, CancellationToken cancellationToken)
    {
        if (BatchRules.Check(batch) is { } refusal)
        {
            return new BatchDecision.Refused(refusal);
        }

        for (var attempt = 1; ; attempt++)
        {
            var decision = BatchRules.Decide(batch, await ReadAsync(user, batch, cancellationToken), time.GetUtcNow());
            if (decision is not BatchDecision.Changed(var changes))
            {
                // Refused may mean done: what the batch completes is completed once it is committed, or may be deleted since.
                return await persistence.FindChangeSetAsync(user, batch.ChangeSetId, cancellationToken) is { } stored
                    ? new BatchDecision.Changed(stored)
                    : decision;
            }

            try
            {
                return new BatchDecision.Changed(await persistence.CommitAsync(user, changes, cancellationToken));
            }
            catch (ServiceException e) when (e.Status == HttpStatusCode.PreconditionFailed && attempt < Attempts)
            {
                // A task has changed since it was read. The batch says what to change and not what it was: read again, decide again.
            }
        }
    }

    async Task<IReadOnlyList<TaskItem>> ReadAsync(UserId user, TaskBatch batch, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. batch.Change.Select(change => change.TaskId).Distinct()];
        return ids.Length == 0
            ? []
            : (await persistence.ListTasksAsync(user, new TaskFilter(Ids: ids, Limit: Limits.PageSize), cancellationToken)).Items;
    }
}
