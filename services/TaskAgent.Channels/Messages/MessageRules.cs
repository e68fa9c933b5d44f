using TaskAgent.Contracts.Channels;
using TaskAgent.ServiceDefaults.Problems;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.Channels.Messages;

/// <summary>What a message must be beyond the annotations of <see cref="MessageRequest"/>.</summary>
static class MessageRules
{
    // PostgreSQL's text holds every character but this one.
    const string NoNul = "must not contain the character U+0000";

    /// <summary>Why the message is not taken; null when it is.</summary>
    public static Refusal? Check(MessageRequest request, string? key) =>
        HasNul(request.Message) ? Refusal.Invalid("message", NoNul)
        : HasNul(request.SenderId) ? Refusal.Invalid("sender_id", NoNul)
        : request.TimeZone is { } zone && IanaZone.Check(zone, "time_zone", out _) is { } refusal ? refusal
        // As a text, because binding would take an empty key for none, and the sender's repeats for new messages.
        : key is not null && !IdempotencyKey.TryParse(key, out _) ? Refusal.Invalid(IdempotencyKey.Header, "must be a text of 1 to 256 characters")
        : null;

    static bool HasNul(string text) => text.Contains('\0', StringComparison.Ordinal);
}
