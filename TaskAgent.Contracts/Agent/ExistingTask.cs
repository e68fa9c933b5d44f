using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Contracts.Agent;

/// <summary>An open task that a message may speak of.</summary>
/// <param name="Id">Any text that names it; comes back in <see cref="ExtractedAction.TaskId"/>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Type">Its type, if known.</param>
/// <param name="Priority">Its priority, if known.</param>
/// <param name="DueDate">The instant it is due; used only where the local members are absent.</param>
/// <param name="DueLocalDate">The local day it is due.</param>
/// <param name="DueLocalTime">The local time it is due; null for all day.</param>
/// <param name="Recurrence">RFC 5545 RRULE value.</param>
/// <param name="Metadata">The fields of its type, e.g. <c>items</c> of a shopping list.</param>
public sealed record ExistingTask(
    [Required, StringLength(Limits.ShortText)] string Id,
    [Required, StringLength(Limits.Title)] string Title,
    TaskType? Type = null,
    Priority? Priority = null,
    DateTimeOffset? DueDate = null,
    DateOnly? DueLocalDate = null,
    TimeOnly? DueLocalTime = null,
    string? Recurrence = null,
    JsonObject? Metadata = null);
