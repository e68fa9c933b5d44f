using System.Text.Json.Nodes;

namespace TaskAgent.Contracts.Tasks;

/// <summary>Something to do.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="CaseId">The case it belongs to.</param>
/// <param name="Title">The imperative, without the words that became date or priority.</param>
/// <param name="Description">More about it, or null.</param>
/// <param name="TaskType">What kind of thing it asks for.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Priority">How much it matters.</param>
/// <param name="DueDate">The instant it is due; for an all-day task the start of the local day. Follows from the local members.</param>
/// <param name="DueLocalDate">The day it is due where its owner lives, or null for no date. Does not move when the owner travels.</param>
/// <param name="DueLocalTime">The time of that day, or null for all day.</param>
/// <param name="DueTimeZone">IANA zone of the local date and time.</param>
/// <param name="Recurrence">RFC 5545 RRULE value without the name, or null for a task that is due once.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="UpdatedAt">When it last changed.</param>
/// <param name="CompletedAt">When it was completed, or null.</param>
/// <param name="Metadata">The fields of its type and <c>provenance</c>: which words each came from.</param>
/// <param name="Version">Counts the changes, from 1; the ETag of the task.</param>
public sealed record TaskItem(
    Guid Id,
    Guid CaseId,
    string Title,
    string? Description,
    TaskType TaskType,
    TaskItemStatus Status,
    Priority Priority,
    DateTimeOffset? DueDate,
    DateOnly? DueLocalDate,
    TimeOnly? DueLocalTime,
    string? DueTimeZone,
    string? Recurrence,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? CompletedAt,
    JsonObject Metadata,
    int Version)
{
    /// <summary>Whether the task has a day but no time of day.</summary>
    public bool AllDay => DueLocalDate is not null && DueLocalTime is null;
}
