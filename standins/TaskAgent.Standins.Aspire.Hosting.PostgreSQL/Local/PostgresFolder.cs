using System.Globalization;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>
/// One server's files, held by one AppHost at a time. They belong to whoever starts the AppHost, except the data, which
/// belong to the account that runs the server.
/// </summary>
sealed class PostgresFolder : IDisposable
{
    public const string DataName = "data";

    readonly FileStream _lock;

    readonly string _asked;

    PostgresFolder(string asked, string path, FileStream @lock) => (_asked, Path, _lock) = (asked, path, @lock);

    public string Path { get; }

    public string Data => In(DataName);

    /// <summary>Where initdb works; only finished data are ever called <see cref="Data"/>.</summary>
    public string UnfinishedData => In("data.init");

    public string CredentialsFile => In("credentials");

    /// <summary>The major version of the data, or null when there are none.</summary>
    public int? Major => File.Exists(VersionFile) ? int.Parse(File.ReadAllText(VersionFile), CultureInfo.InvariantCulture) : null;

    string VersionFile => System.IO.Path.Combine(Data, "PG_VERSION");

    /// <exception cref="DistributedApplicationException">The folder cannot be written, or another AppHost holds it.</exception>
    public static PostgresFolder Open(string path)
    {
        var asked = System.IO.Path.GetFullPath(path);
        var folder = asked;
        try
        {
            // A link to where the server's account may go; PostgreSQL itself must see one and the same path at each start.
            folder = new DirectoryInfo(asked) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : asked;
            Create(folder);
            return new PostgresFolder(asked, folder, new FileStream(System.IO.Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException failure) when (IsHeld(failure))
        {
            throw new DistributedApplicationException($"The database in {folder} is in use by another AppHost: stop that one first.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DistributedApplicationException($"The data folder {folder} cannot be written: {failure.Message}", failure);
        }
    }

    /// <summary>The port of the last start, which tools and people remember; null when there was none.</summary>
    public static int? LastPort(string folder)
    {
        var file = PortFileIn(folder);
        return File.Exists(file) && int.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var port) ? port : null;
    }

    public void RememberPort(int port) => File.WriteAllText(PortFileIn(Path), port.ToString(CultureInfo.InvariantCulture));

    /// <summary>Gives a file or folder to the account of the server.</summary>
    public static async Task GiveAsync(string path, ServerAccount account, CancellationToken cancellationToken)
    {
        if (account.User is null)
        {
            return;
        }

        var result = await ShortCommand.RunAsync(new ChildCommand("chown", [$"{account.User}:", path]), cancellationToken);
        if (!result.Succeeded)
        {
            throw new DistributedApplicationException($"{path} cannot be given to {account.User}: {result.LastWords}.");
        }
    }

    /// <summary>Deletes everything. The lock is let go last.</summary>
    public void Delete()
    {
        Directory.Delete(Path, recursive: true);
        if (_asked != Path)
        {
            File.Delete(_asked);
        }

        Dispose();
    }

    public void Dispose() => _lock.Dispose();

    /// <summary>Makes a folder that other accounts may pass, also under a strict umask.</summary>
    public static void Create(string folder)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(folder) is var mode && !mode.HasFlag(UnixFileMode.OtherExecute))
        {
            File.SetUnixFileMode(folder, mode | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
    }

    // EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION.
    static bool IsHeld(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);

    static string PortFileIn(string folder) => System.IO.Path.Combine(folder, "port");

    string In(string name) => System.IO.Path.Combine(Path, name);
}
