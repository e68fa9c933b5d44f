using System.Text.Json.Nodes;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Contracts.Agent;

/// <summary>A task that a text asks for.</summary>
/// <param name="Title">The imperative, without the words that became date or priority.</param>
/// <param name="Type">What kind of thing it asks for.</param>
/// <param name="Priority">How much it matters.</param>
/// <param name="DueDate">The instant it is due; for an all-day task the start of the local day.</param>
/// <param name="DueLocalDate">The local day it is due, or null.</param>
/// <param name="DueLocalTime">The local time it is due; null for all day.</param>
/// <param name="AllDay">Whether it has a day but no time of day.</param>
/// <param name="Recurrence">RFC 5545 RRULE value, or null.</param>
/// <param name="Metadata">The fields of its type.</param>
/// <param name="Provenance">Which words each field came from: field name to span, recognizer and whether known or implied.</param>
public sealed record ExtractedTask(
    string Title,
    TaskType Type,
    Priority Priority,
    DateTimeOffset? DueDate,
    DateOnly? DueLocalDate,
    TimeOnly? DueLocalTime,
    bool AllDay,
    string? Recurrence,
    JsonObject Metadata,
    JsonObject Provenance);
