namespace Aspire.Hosting.Postgres.Local;

/// <summary>The server's own log: a file it writes itself, of which only the part since this start matters here.</summary>
sealed class ServerLog
{
    const long Large = 5_000_000;

    readonly long _start;

    ServerLog(string path, long start) => (Path, _start) = (path, start);

    public string Path { get; }

    public static async Task<ServerLog> OpenAsync(string path, ServerAccount account, CancellationToken cancellationToken)
    {
        if (File.Exists(path) && new FileInfo(path).Length > Large)
        {
            File.Move(path, path + ".1", overwrite: true);
        }

        if (!File.Exists(path))
        {
            await File.WriteAllBytesAsync(path, [], cancellationToken);
            await PostgresFolder.GiveAsync(path, account, cancellationToken);
        }

        return new ServerLog(path, new FileInfo(path).Length);
    }

    public bool Says(string words) => Read().Contains(words, StringComparison.Ordinal);

    /// <summary>
    /// Why the server ended: <c>2026-11-22 18:58:09.123 UTC [4711] FATAL:  data directory "..." has invalid permissions</c>
    /// without what stands before the level; else its last line.
    /// </summary>
    public string LastWords()
    {
        var lines = Read().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var reason = lines.LastOrDefault(line => line.Contains("FATAL:", StringComparison.Ordinal) || line.Contains("PANIC:", StringComparison.Ordinal));
        return reason is null ? lines.LastOrDefault() ?? "it said nothing" : reason[(reason.IndexOf(':', reason.IndexOf("] ", StringComparison.Ordinal) + 1) + 1)..].Trim();
    }

    string Read()
    {
        if (!File.Exists(Path))
        {
            return "";
        }

        using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        file.Position = Math.Min(_start, file.Length);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
