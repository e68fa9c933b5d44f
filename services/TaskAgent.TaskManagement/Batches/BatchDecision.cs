using TaskAgent.Contracts.Tasks;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.TaskManagement.Batches;

/// <summary>What a batch does: all of it or nothing.</summary>
abstract record BatchDecision
{
    BatchDecision()
    {
    }

    /// <param name="Changes">To commit: each changed task with the version that was read.</param>
    public sealed record Changed(ChangeSet Changes) : BatchDecision;

    public sealed record Refused(Refusal Refusal) : BatchDecision;
}
