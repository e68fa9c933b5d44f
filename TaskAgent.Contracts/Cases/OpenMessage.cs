using System.ComponentModel.DataAnnotations;
using TaskAgent.Contracts.Channels;

namespace TaskAgent.Contracts.Cases;

/// <summary>
/// Claims a message and opens or continues its case, in one transaction. The first claim of an idempotency key wins; a later one
/// gets what the first stored, so that any step after it can be repeated.
/// </summary>
/// <param name="MessageId">UUIDv7 made by the caller; used only if this claim wins.</param>
/// <param name="IdempotencyKey">Unique per user; the message id itself when the sender gave no key.</param>
/// <param name="Fingerprint">Hash of the request. The same key with another fingerprint is answered with 422.</param>
/// <param name="CaseId">The case to continue, or null to open one. 404 when the user has no such case.</param>
/// <param name="CaseTitle">Title for a new case.</param>
/// <param name="Channel">Where the message came from.</param>
/// <param name="Message">What was said.</param>
/// <param name="ReceivedAt">When it arrived: the "now" of every date in it, also when the work is repeated later.</param>
/// <param name="TimeZone">IANA zone in which its dates are meant.</param>
/// <param name="Locale">BCP 47 tag of its sender.</param>
public sealed record OpenMessage(
    Guid MessageId,
    [Required, StringLength(Limits.IdempotencyKey)] string IdempotencyKey,
    [Required, StringLength(Limits.ShortText)] string Fingerprint,
    Guid? CaseId,
    [StringLength(Limits.Title)] string? CaseTitle,
    MessageChannel Channel,
    [Required, StringLength(Limits.Message)] string Message,
    DateTimeOffset ReceivedAt,
    [Required, StringLength(Limits.ShortText)] string TimeZone,
    [Required, StringLength(Limits.ShortText)] string Locale);
