using TaskAgent.Contracts.Channels;

namespace TaskAgent.Contracts.Cases;

/// <summary>A claimed message as it is stored: of this claim, or of the one that came first.</summary>
/// <param name="MessageId">The id under which every further step is idempotent.</param>
/// <param name="CaseId">The message's case.</param>
/// <param name="NewCase">Whether the message opened the case.</param>
/// <param name="Repeat">Whether an earlier claim exists: steps after the claim may have been done already.</param>
/// <param name="ReceivedAt">When the first delivery arrived.</param>
/// <param name="TimeZone">IANA zone in which its dates are meant.</param>
/// <param name="Locale">BCP 47 tag of its sender.</param>
/// <param name="Response">The stored answer, or null while the work is not finished.</param>
public sealed record OpenedMessage(
    Guid MessageId,
    Guid CaseId,
    bool NewCase,
    bool Repeat,
    DateTimeOffset ReceivedAt,
    string TimeZone,
    string Locale,
    MessageResponse? Response);
