namespace Aspire.Hosting.Postgres.Local;

/// <summary>One local server.</summary>
/// <param name="Folder">Where it keeps its data and their password.</param>
/// <param name="Port">Where it listens, on 127.0.0.1 only.</param>
sealed record PostgresOptions(string Folder, int Port)
{
    /// <summary>True: the folder is deleted when the server stops, and durability is traded for speed.</summary>
    public bool Temporary { get; init; }

    public string UserName { get; init; } = "postgres";

    /// <summary>Null: the one kept in the folder, made at first.</summary>
    public string? Password { get; init; }

    public BinarySearch Search { get; init; } = BinarySearch.Default;

    /// <summary>False: as if the kernel or the container forbade user namespaces.</summary>
    public bool AllowUserNamespace { get; init; } = true;

    /// <summary>Gets each line that the server logs, on any thread.</summary>
    public Action<string> Log { get; init; } = _ => { };

    /// <summary>Gets a sentence when something takes longer than a moment.</summary>
    public Action<string> Report { get; init; } = _ => { };
}
