using System.Collections;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>
/// Whom the server runs as: PostgreSQL refuses root. Root drops to another account, or, where no other may enter the folder
/// (below /root), to a user namespace, in which root's files belong to "nobody".
/// </summary>
/// <param name="User">An account to become; null for the own one.</param>
/// <param name="InNamespace">True: the own account under another name.</param>
sealed record ServerAccount(string? User, bool InNamespace)
{
    // 65534 is nobody: initdb wants an account that exists.
    static readonly string[] Unshare = ["unshare", "--user", "--map-user=65534", "--map-group=65534", "--"];

    static readonly Dictionary<string, string?> CleanEnvironment = Clean();

    public static ServerAccount Self { get; } = new(null, InNamespace: false);

    public static ServerAccount Namespace { get; } = new(null, InNamespace: true);

    public static ServerAccount Other(string user) => new(user, InNamespace: false);

    /// <summary>A command that this account runs, without what the environment would tell PostgreSQL.</summary>
    public ChildCommand Command(string program, params IReadOnlyList<string> arguments) => new(program, arguments)
    {
        User = User,
        Wrapper = InNamespace ? Unshare : [],
        Environment = CleanEnvironment,
        StopSignal = UnixSignal.Int,
    };

    public override string ToString() => User ?? Environment.UserName;

    // PGPORT and its like would win over the command line's silence; LANG=C alone makes a cluster SQL_ASCII.
    static Dictionary<string, string?> Clean()
    {
        var changes = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(variable => (string)variable.Key)
            .Where(name => name.StartsWith("PG", StringComparison.Ordinal) || name.StartsWith("LC_", StringComparison.Ordinal) || name.StartsWith("LANG", StringComparison.Ordinal))
            .ToDictionary(name => name, _ => (string?)null);
        changes["LC_ALL"] = "C";
        if (!OperatingSystem.IsWindows())
        {
            changes["HOME"] = "/";
        }

        return changes;
    }
}
