using TaskAgent.Contracts;
using TaskAgent.Contracts.Channels;

namespace TaskAgent.Channels.Messages;

/// <summary>What a message must be beyond the annotations of <see cref="MessageRequest"/>.</summary>
static class MessageRules
{
    /// <summary>What is wrong, by field; null when nothing is.</summary>
    public static Dictionary<string, string[]>? Check(MessageRequest request, string? idempotencyKey)
    {
        Dictionary<string, string[]>? errors = null;
        Refuse("message", HasNul(request.Message), "must not contain the character U+0000");
        Refuse("sender_id", HasNul(request.SenderId), "must not contain the character U+0000");
        Refuse("time_zone", request.TimeZone is { } zone && !IsZone(zone), "must be an IANA zone like Europe/Berlin");
        Refuse("Idempotency-Key", idempotencyKey is { Length: 0 or > Limits.IdempotencyKey }, $"must have 1 to {Limits.IdempotencyKey} characters");
        return errors;

        void Refuse(string field, bool wrong, string rule)
        {
            if (wrong)
            {
                (errors ??= []).Add(field, [rule]);
            }
        }
    }

    // PostgreSQL's text holds every character but this one.
    static bool HasNul(string text) => text.Contains('\0', StringComparison.Ordinal);

    static bool IsZone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId;
}
