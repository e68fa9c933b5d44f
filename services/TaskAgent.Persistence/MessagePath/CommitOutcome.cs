using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Persistence.MessagePath;

/// <summary>What became of a change set. Only <see cref="Committed"/> has written anything.</summary>
abstract record CommitOutcome
{
    public sealed record Committed : CommitOutcome;

    public sealed record Repeat(ChangeSet Stored) : CommitOutcome;

    public sealed record UnknownCase : CommitOutcome;

    public sealed record UnknownTask : CommitOutcome;

    public sealed record Stale : CommitOutcome;

    public sealed record TakenId : CommitOutcome;
}
