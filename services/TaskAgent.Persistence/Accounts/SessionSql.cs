using Npgsql;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Users;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Accounts;

/// <summary>Sessions by their secret's hash, which comes before anybody is known.</summary>
static class SessionSql
{
    static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    const string Clean = "delete from sessions where user_id = $1 and expires_at <= $2";

    const string Insert =
        """
        insert into sessions (id, user_id, token_hash, created_at, last_used_at, expires_at, device, address)
        select $1, users.id, $3, $4, $4, $5, $6, $7 from users where users.id = $2
        """;

    // "Last used" to a minute: a page of many requests need not write for each.
    const string Touch =
        "update sessions set last_used_at = $2 where token_hash = $1 and expires_at > $2 and last_used_at < $2 - interval '1 minute'";

    const string Find =
        """
        select sessions.id, users.id, users.name, users.time_zone, users.locale
        from sessions join users on users.id = sessions.user_id
        where sessions.token_hash = $1 and sessions.expires_at > $2
        """;

    public static (string Token, DateTimeOffset ExpiresAt, NpgsqlBatchCommand[] Commands) Open(Guid user, Origin from, DateTimeOffset now)
    {
        var token = SecretHash.NewSecret();
        var expires = now + Lifetime;
        return (token, expires,
        [
            Sql.Command(Clean, Sql.Value(user), Sql.Value(now)),
            Sql.Command(
                Insert,
                Sql.Value(Guid.CreateVersion7(now)), Sql.Value(user), Sql.Value(SecretHash.Of(token).Hash), Sql.Value(now), Sql.Value(expires),
                Sql.OrNull(from.Device), Sql.OrNull(from.Address)),
        ]);
    }

    public static NpgsqlBatchCommand[] FindCommands(string hash, DateTimeOffset now) =>
    [
        RowSecurity.AsDirectory(),
        Sql.Command(Find, Sql.Value(hash), Sql.Value(now)),
        Sql.Command(Touch, Sql.Value(hash), Sql.Value(now)),
    ];

    public static async Task<KnownSession?> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken) =>
        await reader.ReadAsync(cancellationToken)
            ? new(reader.GetGuid(0), new User(reader.GetGuid(1), reader.GetString(2), reader.GetString(3), reader.GetString(4)))
            : null;
}
