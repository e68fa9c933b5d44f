using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Persistence.Tasks;

/// <summary>The query of <c>GET /tasks</c>: a <see cref="TaskFilter"/>.</summary>
/// <remarks>Public, because the validation of requests passes over types that are not. Without a
/// constructor, because the attributes of its parameters break the OpenAPI document.</remarks>
public sealed record TaskQuery
{
    [FromQuery(Name = "type")]
    public TaskType? Type { get; init; }

    [FromQuery(Name = "status")]
    public TaskItemStatus[] Status { get; init; } = [];

    [FromQuery(Name = "priority")]
    public Priority? Priority { get; init; }

    [FromQuery(Name = "case_id")]
    public Guid? CaseId { get; init; }

    [FromQuery(Name = "id"), MaxLength(Limits.Batch)]
    public Guid[] Id { get; init; } = [];

    [FromQuery(Name = "due_from")]
    public DateOnly? DueFrom { get; init; }

    [FromQuery(Name = "due_to")]
    public DateOnly? DueTo { get; init; }

    [FromQuery(Name = "text"), StringLength(Limits.ShortText)]
    public string? Text { get; init; }

    [FromQuery(Name = "order")]
    public TaskOrder? Order { get; init; }

    [FromQuery(Name = "after")]
    public string? After { get; init; }

    [FromQuery(Name = "limit"), Range(1, Limits.PageSize)]
    public int? Limit { get; init; }
}
