namespace TaskAgent.Language.Intent.Matching;

/// <summary>A word without its ending, so that "plants", "planted" and "planting" are one, as a number that compares fast.</summary>
static class Stem
{
    const int Longest = 32;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Longest];
        var stem = buffer[..Write(ShortForms.Expand(word), buffer)];
        var hash = 14695981039346656037UL;
        foreach (var c in stem)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    static int Write(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length == Longest)
            {
                return length;
            }

            buffer[length++] = c == '’' ? '\'' : char.ToLowerInvariant(c);
        }

        length = TrimPossessive(buffer[..length]);
        length = TrimEnding(buffer[..length], buffer);
        if (length > 3 && buffer[length - 1] == 'e')
        {
            length--;
        }

        // "cal" for call and calling alike.
        return length > 2 && buffer[length - 1] == buffer[length - 2] && !char.IsAsciiDigit(buffer[length - 1]) ? length - 1 : length;
    }

    static int TrimPossessive(ReadOnlySpan<char> word) =>
        word.EndsWith("'s") ? word.Length - 2 : word.EndsWith("'") ? word.Length - 1 : word.Length;

    static int TrimEnding(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = word.Length;
        if (length > 4 && (word.EndsWith("ies") || word.EndsWith("ied")))
        {
            buffer[length - 3] = 'y';
            return length - 2;
        }

        if (length > 5 && word.EndsWith("ing"))
        {
            return length - 3;
        }

        if (length > 4 && word.EndsWith("ed") && word[^3] != 'e')
        {
            return length - 2;
        }

        if (length > 4 && (word.EndsWith("ses") || word.EndsWith("xes") || word.EndsWith("zes") || word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("oes")))
        {
            return length - 2;
        }

        return length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? length - 1 : length;
    }
}
