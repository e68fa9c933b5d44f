using TaskAgent.Contracts.Cases;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.CaseManagement.Cases;

/// <summary>What may become of a case.</summary>
static class CaseRules
{
    /// <remarks>
    /// Open and InProgress change freely, and anything can be closed. A closed case is opened again before it is worked on: a late
    /// "in progress" of somebody who has not seen the closing must not undo it. The status that a case has already is no change.
    /// </remarks>
    public static CaseDecision Decide(Case state, CasePatch patch, DateTimeOffset now)
    {
        if (patch.Title is { } title && string.IsNullOrWhiteSpace(title))
        {
            return new CaseDecision.Refused(Refusal.Invalid("title", "must not be blank"));
        }

        if (state.Status == CaseStatus.Closed && patch.Status == CaseStatus.InProgress)
        {
            return new CaseDecision.Refused(Refusal.Conflict("The case is closed. Open it before you work on it."));
        }

        var next = state with
        {
            Title = patch.Title ?? state.Title,
            Description = Replace(state.Description, patch.Description),
            Status = patch.Status ?? state.Status,
            Priority = patch.Priority ?? state.Priority,
            AssignedTo = Replace(state.AssignedTo, patch.AssignedTo),
        };
        return next == state ? new CaseDecision.Unchanged() : new CaseDecision.Changed(next with { UpdatedAt = now });
    }

    // An empty text removes, null leaves.
    static string? Replace(string? current, string? given) => given switch
    {
        null => current,
        "" => null,
        _ => given,
    };
}
