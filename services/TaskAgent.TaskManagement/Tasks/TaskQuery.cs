using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.TaskManagement.Tasks;

/// <summary>The query of <c>GET /tasks</c>.</summary>
/// <remarks>Public, because the validation of requests passes over types that are not.</remarks>
public sealed record TaskQuery(
    [FromQuery(Name = "type")] TaskType? Type,
    [FromQuery(Name = "status")] TaskItemStatus[]? Status,
    [FromQuery(Name = "priority")] Priority? Priority,
    [FromQuery(Name = "case_id")] Guid? CaseId,
    [FromQuery(Name = "id")][property: MaxLength(Limits.Batch)] Guid[]? Id,
    [FromQuery(Name = "due_from")] DateOnly? DueFrom,
    [FromQuery(Name = "due_to")] DateOnly? DueTo,
    [FromQuery(Name = "text")][property: StringLength(Limits.ShortText)] string? Text,
    [FromQuery(Name = "after")] string? After,
    [FromQuery(Name = "order")] TaskOrder Order = TaskOrder.Newest,
    [FromQuery(Name = "limit")][property: Range(1, Limits.PageSize)] int Limit = Limits.DefaultPageSize)
{
    // Minimal APIs bind a list that is absent as an empty one, which as a filter would say "none of these".
    public TaskFilter ToFilter() => new(
        Type, Status is [] ? null : Status, Priority, CaseId, Id is [] ? null : Id, DueFrom, DueTo, Text, Order, After, Limit);
}
