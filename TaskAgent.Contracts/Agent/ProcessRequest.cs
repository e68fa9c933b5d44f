using System.ComponentModel.DataAnnotations;
using TaskAgent.Contracts.Channels;

namespace TaskAgent.Contracts.Agent;

/// <summary>A claimed message to act on: <c>POST /process</c>. Repeatable: the message's id makes every effect happen once.</summary>
/// <param name="MessageId">The claimed message.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="NewCase">Whether the message opened the case.</param>
/// <param name="Repeat">Whether an earlier attempt may have done part of the work.</param>
/// <param name="Channel">Where the message came from.</param>
/// <param name="Message">What was said.</param>
/// <param name="Now">When it was said; what "tomorrow" is relative to.</param>
/// <param name="TimeZone">IANA zone in which its dates are meant.</param>
/// <param name="Locale">BCP 47 tag of its sender.</param>
public sealed record ProcessRequest(
    Guid MessageId,
    Guid CaseId,
    bool NewCase,
    bool Repeat,
    MessageChannel Channel,
    [Required, StringLength(Limits.Message)] string Message,
    DateTimeOffset Now,
    [Required, StringLength(Limits.ShortText)] string TimeZone,
    [Required, StringLength(Limits.ShortText)] string Locale);
