using Npgsql;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Users;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Accounts;

/// <summary>Accounts and what proves that somebody owns one, past the policies on users: nobody is known yet, or the account itself changes.</summary>
static class AccountSql
{
    // Of two registrations of one address the second waits for the first, and then finds the address taken.
    const string Register =
        """
        with claim as (
            insert into credentials (user_id, email, password_hash, changed_at) values ($1, $2, $3, $7)
            on conflict (email) do nothing
            returning user_id
        ), account as (
            insert into users (id, name, time_zone, locale, is_guest, created_at) select user_id, $4, $5, $6, false, $7 from claim
        )
        select exists (select from claim)
        """;

    const string Find =
        """
        select users.id, users.name, users.time_zone, users.locale, credentials.password_hash, credentials.email
        from credentials join users on users.id = credentials.user_id
        """;

    // Only while the hash is still the one that was checked: of two changes at once one wins, and an upgrade never undoes a change.
    const string ChangePassword = "update credentials set password_hash = $2, changed_at = $4 where user_id = $1 and password_hash = $3 returning user_id";

    const string ChangeProfile = "update users set name = $2, time_zone = $3, locale = $4 where id = $1 returning id, name, time_zone, locale";

    const string Delete = "delete from users where id = $1 returning id, name, time_zone, locale";

    public static NpgsqlBatchCommand RegisterCommand(User user, string email, string hash, DateTimeOffset now) => Sql.Command(
        Register,
        Sql.Value(user.Id), Sql.Value(email), Sql.Value(hash), Sql.Value(user.Name), Sql.Value(user.TimeZone), Sql.Value(user.Locale), Sql.Value(now));

    public static NpgsqlBatchCommand FindCommand(string email) => Sql.Command($"{Find} where credentials.email = $1", Sql.Value(email));

    public static NpgsqlBatchCommand FindCommand(Guid user) => Sql.Command($"{Find} where credentials.user_id = $1", Sql.Value(user));

    /// <summary>One row when the password was still the one of <paramref name="before"/>, else none.</summary>
    public static NpgsqlBatchCommand ChangePasswordCommand(Guid user, string hash, string before, DateTimeOffset now) =>
        Sql.Command(ChangePassword, Sql.Value(user), Sql.Value(hash), Sql.Value(before), Sql.Value(now));

    public static NpgsqlBatchCommand ChangeProfileCommand(Guid user, Profile profile) =>
        Sql.Command(ChangeProfile, Sql.Value(user), Sql.Value(profile.Name), Sql.Value(profile.TimeZone), Sql.Value(profile.Locale));

    public static NpgsqlBatchCommand DeleteCommand(Guid user) => Sql.Command(Delete, Sql.Value(user));

    public static NpgsqlBatchCommand EndSessionsCommand(Guid user) => Sql.Command("delete from sessions where user_id = $1", Sql.Value(user));

    public static async Task<Account?> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken) =>
        await reader.ReadAsync(cancellationToken) ? new(ReadUser(reader), reader.GetString(5), reader.GetString(4)) : null;

    public static async Task<User?> ReadUserAsync(NpgsqlDataReader reader, CancellationToken cancellationToken) =>
        await reader.ReadAsync(cancellationToken) ? ReadUser(reader) : null;

    /// <summary>Whether the result has a row that does not say no.</summary>
    public static async Task<bool> ReadTruthAsync(NpgsqlDataReader reader, CancellationToken cancellationToken) =>
        await reader.ReadAsync(cancellationToken) && reader.GetValue(0) is not false;

    static User ReadUser(NpgsqlDataReader reader) => new(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3));
}
