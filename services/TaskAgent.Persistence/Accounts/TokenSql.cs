using System.Text.Json;
using Npgsql;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Users;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Accounts;

/// <summary>API tokens by their secret's hash, which comes before anybody is known.</summary>
static class TokenSql
{
    const string Insert =
        """
        insert into api_tokens (id, user_id, token_hash, name, scopes, created_at, expires_at)
        select $1, users.id, $3, $4, $5, $6, $7 from users where users.id = $2
        """;

    const string Touch =
        """
        update api_tokens set last_used_at = $2
        where token_hash = $1 and coalesce(expires_at > $2, true) and coalesce(last_used_at < $2 - interval '1 minute', true)
        """;

    const string Find =
        """
        select api_tokens.id, users.id, users.name, users.time_zone, users.locale, api_tokens.scopes, api_tokens.expires_at
        from api_tokens join users on users.id = api_tokens.user_id
        where api_tokens.token_hash = $1 and coalesce(api_tokens.expires_at > $2, true)
        """;

    public static NpgsqlBatchCommand InsertCommand(Guid user, ApiToken token, string hash) =>
        Sql.Command(
            Insert,
            Sql.Value(token.Id), Sql.Value(user), Sql.Value(hash), Sql.Value(token.Name), Sql.Value(token.Scopes.Select(Columns.Word).ToArray()),
            Sql.Value(token.CreatedAt), Sql.OrNull(token.ExpiresAt));

    public static NpgsqlBatchCommand[] FindCommands(string hash, DateTimeOffset now) =>
    [
        RowSecurity.AsDirectory(),
        Sql.Command(Find, Sql.Value(hash), Sql.Value(now)),
        Sql.Command(Touch, Sql.Value(hash), Sql.Value(now)),
    ];

    public static async Task<KnownToken?> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken) =>
        await reader.ReadAsync(cancellationToken)
            ? new(
                reader.GetGuid(0),
                new User(reader.GetGuid(1), reader.GetString(2), reader.GetString(3), reader.GetString(4)),
                Scopes(reader.GetFieldValue<string[]>(5)),
                await reader.IsDBNullAsync(6, cancellationToken) ? null : reader.GetFieldValue<DateTimeOffset>(6))
            : null;

    public static Scope[] Scopes(string[] words) => Array.ConvertAll(words, word => (Scope)JsonSerializer.Deserialize($"\"{word}\"", typeof(Scope), WireJson.Default)!);
}
