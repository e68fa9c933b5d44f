using Npgsql;
using TaskAgent.Contracts;

namespace TaskAgent.Persistence.Database;

/// <summary>
/// In whose name a transaction reads and writes. The service's login has no rights of its own, see <see cref="ApplicationLogin"/>: every
/// transaction first steps down to a role that has some and that the policies bind, and names its user. Both settings end with the transaction.
/// </summary>
static class RowSecurity
{
    /// <summary>Sees the rows of the user in <c>app.user_id</c>, and none without it.</summary>
    public const string ServiceRole = "task_agent_service";

    /// <summary>Sees who there is, and nothing of what they have.</summary>
    public const string DirectoryRole = "task_agent_directory";

    /// <summary>
    /// The statements behind it are few and the same for every user, so that planning them anew for each value is planning for nothing.
    /// </summary>
    public static NpgsqlBatchCommand As(UserId user) =>
        Sql.Command(
            $"select set_config('role', '{ServiceRole}', true), set_config('app.user_id', $1, true), set_config('plan_cache_mode', 'force_generic_plan', true)",
            Sql.Value(user.ToString()));

    /// <summary>For the user that the transaction has named already.</summary>
    public static NpgsqlBatchCommand AsService() => Sql.Command($"select set_config('role', '{ServiceRole}', true)");

    public static NpgsqlBatchCommand AsDirectory() => Sql.Command($"select set_config('role', '{DirectoryRole}', true)");
}
