using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Recognition;

/// <summary>Which tokens a pattern can start at: one of the kinds, one of the tags (of the word or of the expression that starts there), or one of the signs.</summary>
sealed class Trigger
{
    readonly uint kinds;
    readonly TagSet tags;
    readonly string signs;

    Trigger(uint kinds, TagSet tags, string signs)
    {
        this.kinds = kinds;
        this.tags = tags;
        this.signs = signs;
    }

    public static Trigger On(params ReadOnlySpan<Tag> tags) => new(0, new TagSet(tags), "");

    public static Trigger On(params ReadOnlySpan<TokenKind> kinds)
    {
        var set = 0u;
        foreach (var kind in kinds)
        {
            set |= 1u << (int)kind;
        }

        return new(set, default, "");
    }

    public static Trigger OnSigns(string signs) => new(0, default, signs);

    public static Trigger operator |(Trigger left, Trigger right) =>
        new(left.kinds | right.kinds, left.tags | right.tags, left.signs + right.signs);

    public bool Fits(in Token token) =>
        !token.Literal
        && ((kinds >> (int)token.Kind & 1) != 0
        || tags.Overlaps(token.Lexeme.Tags)
        || tags.Overlaps(token.Phrase.Tags)
        || (token.Sign != '\0' && signs.Contains(token.Sign)));
}
