using Npgsql;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Accounts;

/// <summary>The kinds of <see cref="SecurityEvent"/>, and how one is written.</summary>
static class SecurityEvents
{
    public const string Registered = "registered";
    public const string LoggedIn = "logged_in";
    public const string LoginFailed = "login_failed";
    public const string PasswordRefused = "password_refused";
    public const string PasswordChanged = "password_changed";
    public const string SessionEnded = "session_ended";
    public const string AllSessionsEnded = "all_sessions_ended";
    public const string TokenCreated = "token_created";
    public const string TokenEnded = "token_ended";
    public const string SenderLinked = "sender_linked";
    public const string Exported = "exported";

    /// <summary>For the account that exists, and silently for none otherwise.</summary>
    const string Insert =
        """
        insert into security_events (id, user_id, kind, at, address, device, subject)
        select $1, users.id, $3, $4, $5, $6, $7 from users where users.id = $2
        """;

    public static NpgsqlBatchCommand Command(Guid user, string kind, DateTimeOffset now, Origin? from = null, string? subject = null) =>
        Sql.Command(
            Insert,
            Sql.Value(Guid.CreateVersion7(now)), Sql.Value(user), Sql.Value(kind), Sql.Value(now), Sql.OrNull(from?.Address), Sql.OrNull(from?.Device),
            Sql.OrNull(subject));
}
