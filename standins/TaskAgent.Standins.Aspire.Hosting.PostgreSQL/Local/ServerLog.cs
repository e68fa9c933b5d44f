using System.Collections.Concurrent;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>Passes the server's log on and remembers its end.</summary>
sealed class ServerLog(Action<string> next)
{
    const int Remembered = 20;

    static readonly string[] Final = ["FATAL:", "PANIC:"];

    readonly ConcurrentQueue<string> _lines = new();

    public void Add(string line)
    {
        _lines.Enqueue(line);
        if (_lines.Count > Remembered)
        {
            _lines.TryDequeue(out _);
        }

        next(line);
    }

    public bool Says(string words) => _lines.Any(line => line.Contains(words, StringComparison.Ordinal));

    /// <summary>
    /// Why the server ended: <c>2026-11-22 18:58:09.123 UTC [4711] FATAL:  data directory "..." has invalid permissions</c>
    /// without what stands before the reason; else its last line.
    /// </summary>
    public string LastWords()
    {
        var reason = _lines.LastOrDefault(line => Level(line) > 0);
        return reason is null ? _lines.LastOrDefault() ?? "it said nothing" : reason[Level(reason)..].Trim();
    }

    static int Level(string line) =>
        Final.Select(level => line.IndexOf(level, StringComparison.Ordinal) is >= 0 and var at ? at + level.Length : 0).Max();
}
