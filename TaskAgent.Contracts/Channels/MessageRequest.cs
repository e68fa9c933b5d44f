using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Channels;

/// <summary>A message of a person or bot: <c>POST /api/v1/message</c>. Unknown members are refused with 422.</summary>
/// <param name="Message">What was said, in the sender's words. Required, not blank.</param>
/// <param name="SenderId">Identifies the sender within the channel. Required, not blank.</param>
/// <param name="Channel">Where the message comes from. Required.</param>
/// <param name="CaseId">The case to continue; a new one is opened without it. 404 when the sender has no such case.</param>
/// <param name="TimeZone">IANA zone in which dates of this message are meant, e.g. <c>Europe/Berlin</c>; without it the zone of the sender's profile.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MessageRequest(
    [Required, StringLength(Limits.Message)] string Message,
    [Required, StringLength(Limits.SenderId)] string SenderId,
    [Required] MessageChannel? Channel,
    Guid? CaseId = null,
    [StringLength(Limits.ShortText)] string? TimeZone = null);
