using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Tasks;

/// <summary>A task to create: <c>POST /tasks</c>, or one of a batch. It starts as <see cref="TaskItemStatus.Pending"/>.</summary>
/// <param name="CaseId">Its case; 404 when the user has no such case. In a batch the batch's case wins.</param>
/// <param name="Title">Required, not blank.</param>
/// <param name="TaskType">Personal without it.</param>
/// <param name="Priority">Medium without it.</param>
/// <param name="Description">More about it.</param>
/// <param name="DueLocalDate">The day it is due in <paramref name="DueTimeZone"/>.</param>
/// <param name="DueLocalTime">The time of that day; needs a date.</param>
/// <param name="DueTimeZone">IANA zone; UTC without it.</param>
/// <param name="Recurrence">RFC 5545 RRULE value; needs a date.</param>
/// <param name="Metadata">The fields of its type.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NewTask(
    Guid CaseId,
    [Required, StringLength(Limits.Title)] string Title,
    TaskType TaskType = TaskType.Personal,
    Priority Priority = Priority.Medium,
    [StringLength(Limits.Description)] string? Description = null,
    DateOnly? DueLocalDate = null,
    TimeOnly? DueLocalTime = null,
    [StringLength(Limits.ShortText)] string? DueTimeZone = null,
    [StringLength(Limits.ShortText)] string? Recurrence = null,
    JsonObject? Metadata = null);
