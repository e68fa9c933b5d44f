using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Agent;

/// <summary>A text to understand without acting on it: <c>POST /extract</c>. Unknown members are refused with 422.</summary>
/// <param name="Message">What was said. Required, not blank.</param>
/// <param name="Now">What "tomorrow" is relative to; the current time without it.</param>
/// <param name="TimeZone">IANA zone in which dates are meant; UTC without it.</param>
/// <param name="Locale">BCP 47 tag, decides e.g. the order of day and month; <c>en-US</c> without it.</param>
/// <param name="ExistingTasks">Open tasks that the text may speak of.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ExtractRequest(
    [Required, StringLength(Limits.Message)] string Message,
    DateTimeOffset? Now = null,
    [StringLength(Limits.ShortText)] string? TimeZone = null,
    [StringLength(Limits.ShortText)] string? Locale = null,
    [MaxLength(Limits.ExistingTasks)] IReadOnlyList<ExistingTask>? ExistingTasks = null);
