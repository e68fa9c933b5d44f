namespace TaskAgent.Language;

/// <summary>An open task of the user that a message may speak of.</summary>
/// <param name="Id">Any text that names it; comes back in <see cref="TaskAction.TaskId"/>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Type">Its type.</param>
/// <param name="DueDate">The local day it is due, or null.</param>
/// <param name="DueTime">The local time it is due; null for all day.</param>
/// <param name="Priority">How much it matters.</param>
/// <param name="Recurrence">RFC 5545 RRULE value, or null.</param>
/// <param name="Items">What is on it, if it is a list.</param>
public sealed record OpenTask(
    string Id,
    string Title,
    TaskType Type,
    DateOnly? DueDate = null,
    TimeOnly? DueTime = null,
    Priority Priority = Priority.Medium,
    string? Recurrence = null,
    IReadOnlyList<string>? Items = null);
