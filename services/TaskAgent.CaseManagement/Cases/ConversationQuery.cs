using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TaskAgent.Contracts;

namespace TaskAgent.CaseManagement.Cases;

/// <summary>The query of <c>GET /cases/{id}/conversation</c>.</summary>
/// <remarks>Public, because the validation of requests passes over types that are not.</remarks>
public sealed record ConversationQuery(
    [FromQuery(Name = "after")] string? After,
    [FromQuery(Name = "limit")][property: Range(1, Limits.PageSize)] int Limit = Limits.DefaultPageSize);
