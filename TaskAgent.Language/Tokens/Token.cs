using TaskAgent.Language.Words;

namespace TaskAgent.Language.Tokens;

/// <summary>A word, number or sign of the text. The words themselves are never copied.</summary>
struct Token
{
    /// <summary>What the vocabulary knows about it; <see cref="Lexeme.Unknown"/> if nothing, and inside literals.</summary>
    public Lexeme Lexeme;

    /// <summary>The longest expression of the vocabulary that starts here, e.g. "pick up"; otherwise <see cref="Lexeme.Unknown"/>.</summary>
    public Lexeme Phrase;

    /// <summary>Index of the first code unit in the text.</summary>
    public int Start;

    /// <summary>Number of code units.</summary>
    public int Length;

    /// <summary>Value of a <see cref="TokenKind.Number"/>; -1 for other kinds and for more than nine digits.</summary>
    public int Number;

    /// <summary>The sign of a <see cref="TokenKind.Sign"/>, dashes and quotation marks reduced to ASCII; otherwise NUL.</summary>
    public char Sign;

    /// <summary>What it is made of.</summary>
    public TokenKind Kind;

    /// <summary>How it is written.</summary>
    public TokenFlags Flags;

    /// <summary>Number of tokens in <see cref="Phrase"/>; 1 without one.</summary>
    public byte PhraseLength;

    /// <summary>Index just past the last code unit.</summary>
    public readonly int End => Start + Length;

    /// <summary>Whether nothing stands between it and the token before.</summary>
    public readonly bool Glued => (Flags & TokenFlags.Glued) != 0;

    /// <summary>Whether its first letter is a capital.</summary>
    public readonly bool Capital => (Flags & TokenFlags.Capital) != 0;

    /// <summary>Whether it stands in quotation marks, code or a title.</summary>
    public readonly bool Literal => (Flags & TokenFlags.Literal) != 0;

    /// <summary>Whether the vocabulary gives this single word the tag.</summary>
    public readonly bool Is(Tag tag) => Lexeme.Tags.Has(tag);

    /// <summary>Whether the token is this sign.</summary>
    public readonly bool Is(char sign) => Sign == sign;

    /// <summary>The value that the vocabulary gives this word under a tag; -1 without one.</summary>
    public readonly int Value(Tag tag) => Lexeme.Value(tag);
}
