using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;

namespace TaskAgent.Persistence.Conversations;

/// <summary>The query of <c>GET /conversations</c>.</summary>
/// <remarks>Public, because the validation of requests passes over types that are not. Without a
/// constructor, because the attributes of its parameters break the OpenAPI document.</remarks>
public sealed record ConversationQuery
{
    [FromQuery(Name = "case_id")]
    public Guid CaseId { get; init; }

    [FromQuery(Name = "after")]
    public string? After { get; init; }

    [FromQuery(Name = "limit"), Range(1, Limits.PageSize)]
    public int? Limit { get; init; }
}
