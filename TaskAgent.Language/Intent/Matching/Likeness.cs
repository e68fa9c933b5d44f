namespace TaskAgent.Language.Intent.Matching;

/// <summary>How alike two words are that are not the same.</summary>
static class Likeness
{
    /// <summary>One letter more, less, other or swapped; the first letter is right.</summary>
    public static bool IsTypo(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1 || Lower(one[0]) != Lower(other[0]))
        {
            return false;
        }

        var start = 0;
        var shorter = Math.Min(one.Length, other.Length);
        while (start < shorter && Lower(one[start]) == Lower(other[start]))
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && Lower(one[^(end + 1)]) == Lower(other[^(end + 1)]))
        {
            end++;
        }

        var (oneLeft, otherLeft) = (one.Length - start - end, other.Length - start - end);
        return (oneLeft <= 1 && otherLeft <= 1)
            || (oneLeft == 2 && otherLeft == 2 && Lower(one[start]) == Lower(other[start + 1]) && Lower(one[start + 1]) == Lower(other[start]));
    }

    /// <summary>One begins with the other: "electric", "electricity"; "John", "Johnny".</summary>
    public static bool IsPrefix(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        Math.Min(one.Length, other.Length) >= 4
        && (one.Length < other.Length
            ? other.StartsWith(one, StringComparison.OrdinalIgnoreCase)
            : one.StartsWith(other, StringComparison.OrdinalIgnoreCase));

    static char Lower(char c) => char.ToLowerInvariant(c);
}
