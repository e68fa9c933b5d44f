namespace TaskAgent.Language.Words;

/// <summary>Everything the vocabulary says about one word or expression. One word may mean several things: "second", "may", "book".</summary>
sealed class Lexeme(string text, TagSet tags, (Tag Tag, int Value)[] values)
{
    /// <summary>A word that no table knows.</summary>
    public static Lexeme Unknown { get; } = new("", default, []);

    /// <summary>The word in lower case.</summary>
    public string Text { get; } = text;

    /// <summary>What it may mean.</summary>
    public TagSet Tags { get; } = tags;

    /// <summary>Expressions that start with this word, longest first; the first word itself is left out of <c>Following</c>.</summary>
    public (string[] Following, Lexeme Lexeme)[] Phrases { get; set; } = [];

    /// <summary>Whether it may mean this.</summary>
    public bool Is(Tag tag) => Tags.Has(tag);

    /// <summary>The value under a tag, e.g. 3 for March under <see cref="Tag.Month"/>; -1 without one.</summary>
    public int Value(Tag tag)
    {
        foreach (var (candidate, value) in values)
        {
            if (candidate == tag)
            {
                return value;
            }
        }

        return -1;
    }
}
