using TaskAgent.Contracts.Cases;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.CaseManagement.Cases;

/// <summary>What a command does to a case.</summary>
abstract record CaseDecision
{
    CaseDecision()
    {
    }

    /// <param name="Case">The case as it is after the command; its version is still the one that was read.</param>
    public sealed record Changed(Case Case) : CaseDecision;

    /// <summary>The case is as the command wants it already.</summary>
    public sealed record Unchanged : CaseDecision;

    public sealed record Refused(Refusal Refusal) : CaseDecision;
}
