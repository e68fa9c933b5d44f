using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;

namespace TaskAgent.Persistence.Cases;

/// <summary>The query of <c>GET /cases</c>: a <see cref="CaseFilter"/>.</summary>
/// <remarks>Public, because the validation of requests passes over types that are not. Without a
/// constructor, because the attributes of its parameters break the OpenAPI document.</remarks>
public sealed record CaseQuery
{
    [FromQuery(Name = "status")]
    public CaseStatus? Status { get; init; }

    [FromQuery(Name = "priority")]
    public Priority? Priority { get; init; }

    [FromQuery(Name = "text"), StringLength(Limits.ShortText)]
    public string? Text { get; init; }

    [FromQuery(Name = "after")]
    public string? After { get; init; }

    [FromQuery(Name = "limit"), Range(1, Limits.PageSize)]
    public int? Limit { get; init; }
}
