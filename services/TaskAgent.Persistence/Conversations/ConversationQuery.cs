using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;

namespace TaskAgent.Persistence.Conversations;

/// <summary>The query of <c>GET /conversations</c>.</summary>
/// <remarks>Public, because the validation of requests passes over types that are not.</remarks>
public sealed record ConversationQuery(
    [FromQuery(Name = "case_id")] Guid CaseId,
    [FromQuery(Name = "after")] string? After,
    [FromQuery(Name = "limit"), Range(1, Limits.PageSize)] int Limit = Limits.DefaultPageSize);
