namespace Aspire.Hosting.Consoles;

/// <summary>Whole lines from any thread, and on a terminal a last line that changes in place.</summary>
sealed class ConsoleLines(TextWriter writer, bool isInteractive)
{
    const string EraseLine = "\r\x1b[K";

    readonly Lock _lock = new();
    string _status = "";

    public void Write(string text)
    {
        lock (_lock)
        {
            writer.WriteLine(_status.Length == 0 ? text : EraseLine + text);
            writer.Write(_status);
            writer.Flush();
        }
    }

    /// <summary>Replaces the last line; the empty text removes it. Without a terminal nothing is shown.</summary>
    public void ShowStatus(string text)
    {
        if (!isInteractive)
        {
            return;
        }

        lock (_lock)
        {
            writer.Write(_status.Length == 0 ? text : EraseLine + text);
            writer.Flush();
            _status = text;
        }
    }
}
