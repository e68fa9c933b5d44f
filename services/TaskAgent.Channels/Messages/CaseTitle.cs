namespace TaskAgent.Channels.Messages;

/// <summary>Names a case after its first message.</summary>
static class CaseTitle
{
    const int Length = 80;

    /// <summary>The first line that says something, at most 80 characters, cut between words where there is a gap.</summary>
    public static string Of(string message)
    {
        var start = message.AsSpan().TrimStart();
        var lineEnd = start.IndexOfAny('\r', '\n');
        var line = (lineEnd < 0 ? start : start[..lineEnd]).TrimEnd();
        if (line.Length <= Length)
        {
            return line.ToString();
        }

        var head = line[..(Length - 1)];
        var gap = head.LastIndexOf(' ');
        var end = gap > Length / 2 ? gap : head.Length;

        // Half of a surrogate pair is no character.
        if (char.IsHighSurrogate(head[end - 1]))
        {
            end--;
        }

        return string.Concat(head[..end].TrimEnd(), "…");
    }
}
