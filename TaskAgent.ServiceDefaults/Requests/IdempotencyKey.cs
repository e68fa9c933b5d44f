using System.ComponentModel;
using TaskAgent.Contracts;

namespace TaskAgent.ServiceDefaults.Requests;

/// <summary>The <c>Idempotency-Key</c> of a request that creates: the same key twice names one row.</summary>
[Description("a text of 1 to 256 characters")]
public readonly record struct IdempotencyKey(string Value)
{
    public const string Header = "Idempotency-Key";

    public static bool TryParse(string? text, out IdempotencyKey key)
    {
        key = new(text ?? "");
        return key.Value.Length is > 0 and <= Limits.IdempotencyKey;
    }

    /// <summary>The id of what is created: of the key where there is one, else a new one.</summary>
    public static Guid NewId(IdempotencyKey? key, UserId user, string kind, DateTimeOffset now) =>
        key is { } given ? IdempotentId.Create(user, kind, given.Value) : Guid.CreateVersion7(now);
}
