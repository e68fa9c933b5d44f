namespace TaskAgent.Language.Tokens;

/// <summary>What a token is made of.</summary>
enum TokenKind : byte
{
    /// <summary>What stands before the first and after the last token.</summary>
    End,

    /// <summary>Letters, with apostrophes inside: <c>don't</c>.</summary>
    Word,

    /// <summary>Decimal digits only; signs, points and units are tokens of their own that are glued to it.</summary>
    Number,

    /// <summary>One sign: <c>,</c> <c>$</c> <c>-</c>.</summary>
    Sign,

    /// <summary>One or more line breaks.</summary>
    NewLine,

    /// <summary>A web address, whole.</summary>
    Url,

    /// <summary>A mail address, whole.</summary>
    MailAddress,

    /// <summary><c>`code`</c>, whole and with its ticks.</summary>
    Code,

    /// <summary>A chat system's name for somebody: <c>&lt;@U123&gt;</c>, <c>@sam</c>.</summary>
    Mention,

    /// <summary>A run of anything else: emoji, unpaired surrogates, control characters.</summary>
    Other,
}
