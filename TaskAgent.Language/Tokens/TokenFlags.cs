namespace TaskAgent.Language.Tokens;

/// <summary>How a token is written.</summary>
[Flags]
enum TokenFlags : byte
{
    /// <summary>Lower case, with space before it.</summary>
    None = 0,

    /// <summary>Nothing stands between it and the token before: <c>pm</c> in <c>2pm</c>.</summary>
    Glued = 1,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 2,

    /// <summary>All its letters are capitals, and there are at least two.</summary>
    AllCapitals = 4,

    /// <summary>It ends in <c>'s</c> or <c>s'</c>.</summary>
    Possessive = 8,

    /// <summary>It stands in quotation marks, code or a title: no word in it means anything.</summary>
    Literal = 16,

    /// <summary>First token of a line.</summary>
    LineStart = 32,
}
