using System.Text.Json.Nodes;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Contracts.Agent;

/// <summary>Something a text asks to do with an existing task, or with all that match.</summary>
/// <param name="Action">E.g. <c>complete</c>, <c>cancel</c>, <c>reschedule</c>, <c>rename</c>, <c>set_priority</c>, <c>add_items</c>, <c>remove_items</c>, <c>undo</c>, <c>query</c>.</param>
/// <param name="TaskId">The task, or null where it is about none in particular.</param>
/// <param name="Confidence">0 to 1: how sure the match is.</param>
/// <param name="NeedsConfirmation">Whether to propose it and wait for a yes.</param>
/// <param name="DueLocalDate">The new local day.</param>
/// <param name="DueLocalTime">The new local time.</param>
/// <param name="Title">The new title.</param>
/// <param name="Priority">The new priority.</param>
/// <param name="Items">Items to add or remove.</param>
/// <param name="Query">What is asked: window, type, status, text.</param>
public sealed record ExtractedAction(
    string Action,
    string? TaskId,
    double Confidence,
    bool NeedsConfirmation,
    DateOnly? DueLocalDate = null,
    TimeOnly? DueLocalTime = null,
    string? Title = null,
    Priority? Priority = null,
    IReadOnlyList<string>? Items = null,
    JsonObject? Query = null);
