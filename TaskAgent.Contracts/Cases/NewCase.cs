using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Cases;

/// <summary>A case to open: <c>POST /cases</c>. It starts as <see cref="CaseStatus.Open"/>.</summary>
/// <param name="Title">Required, not blank.</param>
/// <param name="Description">More about it.</param>
/// <param name="Priority">Medium without it.</param>
/// <param name="AssignedTo">Who works on it.</param>
/// <param name="Metadata">Free JSON object.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NewCase(
    [Required, StringLength(Limits.Title)] string Title,
    [StringLength(Limits.Description)] string? Description = null,
    Priority Priority = Priority.Medium,
    [StringLength(Limits.ShortText)] string? AssignedTo = null,
    JsonObject? Metadata = null);
