using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Cases;

/// <summary>What to change of a case: <c>PATCH /cases/{id}</c>. A member that is absent or null stays as it is.</summary>
/// <param name="Title">The new title, not blank.</param>
/// <param name="Description">The new description; an empty text removes it.</param>
/// <param name="Status">The new status; 409 where the rules do not allow the step.</param>
/// <param name="Priority">The new priority.</param>
/// <param name="AssignedTo">Who works on it; an empty text for nobody.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CasePatch(
    [StringLength(Limits.Title, MinimumLength = 1)] string? Title = null,
    [StringLength(Limits.Description)] string? Description = null,
    CaseStatus? Status = null,
    Priority? Priority = null,
    [StringLength(Limits.ShortText)] string? AssignedTo = null);
