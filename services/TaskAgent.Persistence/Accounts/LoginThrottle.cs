using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Problems;

namespace TaskAgent.Persistence.Accounts;

/// <summary>
/// Makes guessing passwords slow: after some failures each further one closes the account's login, and the network address's, for twice
/// as long as the one before. An address stands for many people, so it may fail more often.
/// </summary>
static class LoginThrottle
{
    const int FreePerAccount = 5;
    const int FreePerAddress = 50;

    /// <summary>Closed for 15 minutes at the most, so that nobody is locked out of their account for long by somebody else.</summary>
    const int MaxSeconds = 900;

    // Old failures are forgotten after a day without one.
    // Keys are sorted, so that two attempts lock them in the same order; the first of them as given is the account's.
    const string Count =
        """
        insert into login_failures as known (key, failures, last_at, blocked_until)
        select key, 1, $2, $2 from unnest($1) as key order by key
        on conflict (key) do update
        set failures = case when known.last_at < $2 - interval '1 day' then 1 else known.failures + 1 end,
            last_at = $2,
            blocked_until = case
                when known.last_at < $2 - interval '1 day' or known.failures + 1 < case known.key when $1[1] then $3 else $4 end then $2
                else $2 + least($5, 2 ^ least(known.failures + 1 - case known.key when $1[1] then $3 else $4 end, 20)) * interval '1 second'
            end
        """;

    const string Blocked = "select max(blocked_until) from login_failures where key = any($1) and blocked_until > $2";

    const string Forget = "delete from login_failures where key = $1";

    public static string AccountKey(string email) => Key("account", email);

    /// <summary>The keys that an attempt counts for.</summary>
    public static string[] Keys(string email, Origin from) =>
        from.Address is { } address ? [AccountKey(email), Key("address", address)] : [AccountKey(email)];

    /// <summary>The same for a sender who tries codes.</summary>
    public static string[] Keys(Sender sender) => [Key("sender", $"{sender.Channel}:{sender.SenderId}")];

    /// <summary>One row: until when the login is closed, or null.</summary>
    public static NpgsqlBatchCommand AskCommand(string[] keys, DateTimeOffset now) => Sql.Command(Blocked, Sql.Value(keys), Sql.Value(now));

    public static async Task<DateTimeOffset?> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken);
        return await reader.IsDBNullAsync(0, cancellationToken) ? null : reader.GetFieldValue<DateTimeOffset>(0);
    }

    public static ProblemHttpResult Refuse(HttpResponse response, DateTimeOffset until, DateTimeOffset now)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling((until - now).TotalSeconds));
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Refusals.TooManyLogins(seconds);
    }

    public static NpgsqlBatchCommand CountCommand(string[] keys, DateTimeOffset now) => Sql.Command(
        Count,
        Sql.Value(keys), Sql.Value(now), Sql.Value(FreePerAccount), Sql.Value(FreePerAddress), Sql.Value((double)MaxSeconds));

    public static NpgsqlBatchCommand ForgetCommand(string email) => Sql.Command(Forget, Sql.Value(AccountKey(email)));

    static string Key(string kind, string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{value}")));
}
