namespace TaskAgent.Language.Words;

/// <summary>Words that only one rule asks for and that need no tag.</summary>
sealed class WordSet
{
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    /// <param name="words">Lower case, separated by spaces.</param>
    public WordSet(string words) =>
        this.words = new HashSet<string>(words.Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In any case and with any apostrophe.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        if (!word.Contains('’') || word.Length > 32)
        {
            return words.Contains(word);
        }

        Span<char> plain = stackalloc char[word.Length];
        word.Replace(plain, '’', '\'');
        return words.Contains(plain);
    }
}
