namespace Aspire.Hosting.Postgres.Local;

/// <summary>A folder together with the account that can run a server in it.</summary>
sealed record ServerHome(PostgresFolder Folder, ServerAccount Account)
{
    public static async Task<ServerHome> OpenAsync(PostgresOptions options, CancellationToken cancellationToken)
    {
        var folder = PostgresFolder.Open(options.Folder);
        try
        {
            return await AccountChoice.MakeAsync(folder.Path, options.AllowUserNamespace, cancellationToken) is { } account
                ? new ServerHome(folder, account)
                : await MoveAsync(folder, cancellationToken);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    // Root's home in a container: nobody else may enter it. The data go where everybody may, and the folder becomes a link to them.
    static async Task<ServerHome> MoveAsync(PostgresFolder folder, CancellationToken cancellationToken)
    {
        var open = $"/var/lib/taskagent/{Path.GetFileName(folder.Path)}-{Guid.CreateVersion7():N}";
        folder.Delete();
        PostgresFolder.Create(Path.GetDirectoryName(open)!);
        Directory.CreateSymbolicLink(folder.Path, open);
        var moved = PostgresFolder.Open(folder.Path);
        return await AccountChoice.MakeAsync(moved.Path, allowNamespace: false, cancellationToken) is { } account
            ? new ServerHome(moved, account)
            : throw new DistributedApplicationException($"PostgreSQL does not run as root, and no other account may enter {folder.Path} or {open}: start as another user.");
    }
}
