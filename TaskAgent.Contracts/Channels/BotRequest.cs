using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Channels;

/// <summary>A message of a bot that speaks for one sender: <c>POST /bot</c>. Unknown members are refused with 422.</summary>
/// <param name="Message">What was said. Required, not blank.</param>
/// <param name="SenderId">Who said it; <c>bot</c> without it.</param>
/// <param name="CaseId">The case to continue; a new one is opened without it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BotRequest(
    [Required, StringLength(Limits.Message)] string Message,
    [StringLength(Limits.SenderId, MinimumLength = 1)] string SenderId = "bot",
    Guid? CaseId = null);
