namespace TaskAgent.Contracts;

/// <summary>Sizes that the wire accepts. Whatever is longer is answered with 422, naming the field.</summary>
public static class Limits
{
    /// <summary>Characters (UTF-16 code units) in a message.</summary>
    public const int Message = 100_000;

    /// <summary>Characters in a sender id.</summary>
    public const int SenderId = 256;

    /// <summary>Characters in an e-mail address (RFC 5321, section 4.5.3.1.3).</summary>
    public const int Email = 254;

    /// <summary>Characters in a password.</summary>
    public const int Password = 200;

    /// <summary>Characters kept of what a client calls itself.</summary>
    public const int Device = 500;

    /// <summary>Characters in the <c>Idempotency-Key</c> header.</summary>
    public const int IdempotencyKey = 256;

    /// <summary>Characters in a title of a case or task.</summary>
    public const int Title = 500;

    /// <summary>Characters in a description.</summary>
    public const int Description = 20_000;

    /// <summary>Characters in a filter text, an IANA zone, a locale, an assignee or a recurrence rule.</summary>
    public const int ShortText = 200;

    /// <summary>Rows in a page at the most.</summary>
    public const int PageSize = 200;

    /// <summary>Rows in a page when the caller does not say.</summary>
    public const int DefaultPageSize = 50;

    /// <summary>Existing tasks that a text to understand may come with.</summary>
    public const int ExistingTasks = 500;

    /// <summary>Creates and changes in one batch, together.</summary>
    public const int Batch = 200;
}
