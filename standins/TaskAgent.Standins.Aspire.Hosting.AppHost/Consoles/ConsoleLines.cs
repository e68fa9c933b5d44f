namespace Aspire.Hosting.Consoles;

/// <summary>Whole lines from any thread, and on a terminal (a width above 0) a last line that changes in place.</summary>
sealed class ConsoleLines(TextWriter writer, int width)
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
        if (width <= 0)
        {
            return;
        }

        // A line that wraps could not be erased.
        text = text.Length < width ? text : text[..(width - 1)];
        lock (_lock)
        {
            if (text == _status)
            {
                return;
            }

            writer.Write(_status.Length == 0 ? text : EraseLine + text);
            writer.Flush();
            _status = text;
        }
    }
}
