using System.Text.Json.Nodes;

namespace TaskAgent.Contracts.Cases;

/// <summary>A conversation and the tasks that came of it.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Title">A line that names the case.</param>
/// <param name="Description">More about it, or null.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Priority">How much it matters.</param>
/// <param name="CreatedAt">When it was opened.</param>
/// <param name="UpdatedAt">When it or its conversation last changed.</param>
/// <param name="AssignedTo">Who works on it, or null.</param>
/// <param name="Metadata">Free JSON object; empty by default.</param>
/// <param name="Version">Counts the changes, from 1; the ETag of the case.</param>
public sealed record Case(
    Guid Id,
    string Title,
    string? Description,
    CaseStatus Status,
    Priority Priority,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    string? AssignedTo,
    JsonObject Metadata,
    int Version);
