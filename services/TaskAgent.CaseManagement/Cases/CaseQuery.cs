using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;

namespace TaskAgent.CaseManagement.Cases;

/// <summary>The query of <c>GET /cases</c>.</summary>
/// <remarks>Public, because the validation of requests passes over types that are not.</remarks>
public sealed record CaseQuery(
    [FromQuery(Name = "status")] CaseStatus? Status,
    [FromQuery(Name = "priority")] Priority? Priority,
    [FromQuery(Name = "text")][property: StringLength(Limits.ShortText)] string? Text,
    [FromQuery(Name = "after")] string? After,
    [FromQuery(Name = "limit")][property: Range(1, Limits.PageSize)] int Limit = Limits.DefaultPageSize)
{
    public CaseFilter ToFilter() => new(Status, Priority, Text, After, Limit);
}
