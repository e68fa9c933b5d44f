using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Tasks;

/// <summary>What to change of a task: <c>PATCH /tasks/{id}</c>. A member that is absent or null stays as it is.</summary>
/// <param name="Title">The new title, not blank.</param>
/// <param name="Description">The new description; an empty text removes it.</param>
/// <param name="TaskType">The new type.</param>
/// <param name="Status">The new status; 409 where the rules do not allow the step.</param>
/// <param name="Priority">The new priority.</param>
/// <param name="DueLocalDate">The new day. The time of day stays unless it is given or cleared.</param>
/// <param name="DueLocalTime">The new time of day.</param>
/// <param name="DueTimeZone">The zone of the new day and time.</param>
/// <param name="Recurrence">The new RRULE value; an empty text ends the repetition.</param>
/// <param name="ClearDue">Removes day, time and recurrence.</param>
/// <param name="ClearDueTime">Removes the time of day: all day.</param>
/// <param name="Metadata">Members to set; a member that is null here is removed.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TaskPatch(
    [StringLength(Limits.Title, MinimumLength = 1)] string? Title = null,
    [StringLength(Limits.Description)] string? Description = null,
    TaskType? TaskType = null,
    TaskItemStatus? Status = null,
    Priority? Priority = null,
    DateOnly? DueLocalDate = null,
    TimeOnly? DueLocalTime = null,
    [StringLength(Limits.ShortText)] string? DueTimeZone = null,
    [StringLength(Limits.ShortText)] string? Recurrence = null,
    bool ClearDue = false,
    bool ClearDueTime = false,
    JsonObject? Metadata = null);
