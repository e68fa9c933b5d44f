using TaskAgent.Contracts.Channels;

namespace TaskAgent.Persistence.MessagePath;

/// <summary>What became of a message's tasks and answer. Only <see cref="Committed"/> has written anything.</summary>
abstract record AnsweredCommitOutcome
{
    public sealed record Committed : AnsweredCommitOutcome;

    public sealed record Repeat(MessageResponse Stored) : AnsweredCommitOutcome;

    /// <summary>The message has tasks and no answer yet.</summary>
    public sealed record CommittedAlone : AnsweredCommitOutcome;

    public sealed record UnknownMessage : AnsweredCommitOutcome;

    public sealed record UnknownCase : AnsweredCommitOutcome;
}
