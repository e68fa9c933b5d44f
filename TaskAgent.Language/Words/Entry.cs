namespace TaskAgent.Language.Words;

/// <summary>A row of a vocabulary table: words and expressions that mean the same under one tag.</summary>
/// <param name="Tag">What they mean.</param>
/// <param name="Value">Their value under the tag, e.g. a month's number.</param>
/// <param name="Words">Lower case, separated by <c>|</c>; an expression's words by a space.</param>
readonly record struct Entry(Tag Tag, int Value, string Words)
{
    public Entry(Tag tag, string words)
        : this(tag, 0, words)
    {
    }
}
