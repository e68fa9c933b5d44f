using TaskAgent.Contracts.Tasks;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.TaskManagement.Tasks;

/// <summary>What a command does to a task.</summary>
abstract record TaskDecision
{
    TaskDecision()
    {
    }

    /// <param name="Task">The task as it is after the command; its version is still the one that was read.</param>
    public sealed record Changed(TaskItem Task) : TaskDecision;

    /// <summary>The task is as the command wants it already.</summary>
    public sealed record Unchanged : TaskDecision;

    public sealed record Refused(Refusal Refusal) : TaskDecision;
}
