namespace TaskAgent.CaseManagement.Messages;

/// <summary>A line that names the case that a message opens.</summary>
static class CaseTitle
{
    const int Length = 80;
    const string Ellipsis = "…";
    const string Wordless = "Message";

    /// <summary>The message's first line that says something, cut at the last word that fits into 80 characters.</summary>
    public static string Of(string message)
    {
        foreach (var line in message.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                return Cut(line.Trim());
            }
        }

        return Wordless;
    }

    static string Cut(ReadOnlySpan<char> line)
    {
        if (line.Length <= Length)
        {
            return line.ToString();
        }

        var room = Length - Ellipsis.Length;

        // A gap right behind the room ends a word that just fits. A single long word, e.g. a link, is cut where the room ends.
        var gap = line[..(room + 1)].LastIndexOfAny(' ', '\t');
        var end = gap > 0 ? gap : room;
        if (char.IsHighSurrogate(line[end - 1]))
        {
            end--;
        }

        return string.Concat(line[..end].TrimEnd(), Ellipsis);
    }
}
