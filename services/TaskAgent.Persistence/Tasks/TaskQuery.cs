using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Persistence.Tasks;

/// <summary>The query of <c>GET /tasks</c>: a <see cref="TaskFilter"/>.</summary>
/// <remarks>Public, because the validation of requests passes over types that are not.</remarks>
public sealed record TaskQuery(
    [FromQuery(Name = "type")] TaskType? Type,
    [FromQuery(Name = "status")] TaskItemStatus[] Status,
    [FromQuery(Name = "priority")] Priority? Priority,
    [FromQuery(Name = "case_id")] Guid? CaseId,
    [FromQuery(Name = "id"), MaxLength(Limits.Batch)] Guid[] Id,
    [FromQuery(Name = "due_from")] DateOnly? DueFrom,
    [FromQuery(Name = "due_to")] DateOnly? DueTo,
    [FromQuery(Name = "text"), StringLength(Limits.ShortText)] string? Text,
    [FromQuery(Name = "order")] TaskOrder? Order,
    [FromQuery(Name = "after")] string? After,
    [FromQuery(Name = "limit"), Range(1, Limits.PageSize)] int Limit = Limits.DefaultPageSize);
