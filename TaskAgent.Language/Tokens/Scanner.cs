namespace TaskAgent.Language.Tokens;

/// <summary>Decides where the token that starts at a character ends, and what it is.</summary>
static class Scanner
{
    /// <summary>Longer things between ticks or angle brackets are no code and no mention; bounds the search for their end.</summary>
    const int LongestEnclosed = 200;

    public static void Scan(string text, int at, ref Token token)
    {
        var c = text[at];
        if (IsLetter(text, at, out var width))
        {
            Word(text, at, width, ref token);
        }
        else if (char.IsAsciiDigit(c))
        {
            Number(text, at, ref token);
        }
        else if (c is '\n' or '\r' or '\u2028')
        {
            token.Kind = TokenKind.NewLine;
            token.Length = NewLines(text, at) - at;
        }
        else if (c == '`' && Enclosed(text, at + 1, '`') is var tick and > 0)
        {
            token.Kind = TokenKind.Code;
            token.Flags |= TokenFlags.Literal;
            token.Length = tick - at;
        }
        else if (c == '<' && at + 1 < text.Length && text[at + 1] is '@' && Enclosed(text, at + 2, '>') is var bracket and > 0)
        {
            token.Kind = TokenKind.Mention;
            token.Length = bracket - at;
        }
        else if (c == '@' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1])))
        {
            token.Kind = TokenKind.Mention;
            token.Length = NameEnd(text, at + 1) - at;
        }
        else
        {
            Sign(text, at, ref token);
        }
    }

    static void Word(string text, int at, int width, ref Token token)
    {
        var end = at + width;
        while (end < text.Length)
        {
            if (IsLetter(text, end, out width))
            {
                end += width;
            }
            else if (text[end] is '\'' or '’' && end + 1 < text.Length && IsLetter(text, end + 1, out width))
            {
                end += 1 + width;
            }
            else if (char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        token.Kind = TokenKind.Word;
        token.Length = end - at;
        if (Addresses.TryScan(text, at, end, ref token))
        {
            return;
        }

        token.Flags |= Writing(text.AsSpan(at, end - at));
    }

    static TokenFlags Writing(ReadOnlySpan<char> word)
    {
        var flags = TokenFlags.None;
        if (char.IsUpper(word[0]))
        {
            flags |= TokenFlags.Capital;
            if (word.Length > 1 && !word.ContainsAnyInRange('a', 'z'))
            {
                flags |= TokenFlags.AllCapitals;
            }
        }

        if (word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’')
        {
            flags |= TokenFlags.Possessive;
        }

        return flags;
    }

    static void Number(string text, int at, ref Token token)
    {
        var end = at;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            value = end - at < 9 ? (value * 10) + (text[end] - '0') : -1;
            end++;
        }

        // A meeting of two, not one minute past one.
        if (text.AsSpan(at).StartsWith("1:1") && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3])))
        {
            token.Kind = TokenKind.Word;
            token.Length = 3;
            return;
        }

        token.Kind = TokenKind.Number;
        token.Length = end - at;
        token.Number = end - at > 9 ? -1 : value;
        Addresses.TryScan(text, at, end, ref token);
    }

    static void Sign(string text, int at, ref Token token)
    {
        var c = text[at];
        token.Length = char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        token.Sign = c switch
        {
            '–' or '—' or '‐' or '‑' or '−' => '-',
            '“' or '”' or '„' or '«' or '»' => '"',
            '‘' or '’' => '\'',
            '•' or '·' or '●' or '▪' or '◦' or '‣' => '•',
            '，' or '、' => ',',
            _ => token.Length == 1 && (char.IsPunctuation(c) || char.IsSymbol(c)) ? c : '\0',
        };
        token.Kind = token.Sign == '\0' ? TokenKind.Other : TokenKind.Sign;
    }

    static int NewLines(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Index just past the closing sign on the same line; 0 without one, or with nothing in between.</summary>
    static int Enclosed(string text, int from, char close)
    {
        var limit = Math.Min(text.Length, from + LongestEnclosed);
        for (var i = from; i < limit && text[i] != '\n'; i++)
        {
            if (text[i] == close)
            {
                return i > from ? i + 1 : 0;
            }
        }

        return 0;
    }

    static int NameEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
        {
            at++;
        }

        return at;
    }

    static bool IsLetter(string text, int at, out int width)
    {
        var c = text[at];
        width = 1;
        if (char.IsAsciiLetter(c))
        {
            return true;
        }

        if (c < 128)
        {
            return false;
        }

        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            width = 2;
            return char.IsLetter(text, at);
        }

        return char.IsLetter(c);
    }
}
