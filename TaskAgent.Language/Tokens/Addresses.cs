using System.Buffers;

namespace TaskAgent.Language.Tokens;

/// <summary>Mail and web addresses: one token each, so that no rule looks inside. They start where a word or number starts.</summary>
static class Addresses
{
    const int LongestMailAddress = 254;

    static readonly SearchValues<char> UrlEnd = SearchValues.Create(" \t\r\n\u00A0\u2028<>\"`");

    /// <summary>Extends the word that ends at <paramref name="end"/> to an address: "hr" to "hr@example.com", "https" to the whole link.</summary>
    public static bool TryScan(string text, int at, int end, ref Token token)
    {
        if (end >= text.Length || text[end] is not (':' or '@' or '.' or '_' or '+' or '-' or '&' or (>= '0' and <= '9')))
        {
            return false;
        }

        var word = text.AsSpan(at, end - at);
        if (text.AsSpan(end).StartsWith("://") || (text[end] == '.' && word.Equals("www", StringComparison.OrdinalIgnoreCase)))
        {
            token.Kind = TokenKind.Url;
            token.Length = TrimEnd(text, at, UrlLimit(text, end)) - at;
            return true;
        }

        if (MailEnd(text, at) is var mail and > 0)
        {
            token.Kind = TokenKind.MailAddress;
            token.Length = mail - at;
            return true;
        }

        return false;
    }

    static int UrlLimit(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAny(UrlEnd);
        return length < 0 ? text.Length : from + length;
    }

    /// <summary>A full stop or bracket after a link belongs to the sentence: "(see https://example.com/a)."</summary>
    static int TrimEnd(string text, int at, int end)
    {
        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'')
        {
            end--;
        }

        return end;
    }

    static int MailEnd(string text, int at)
    {
        var limit = Math.Min(text.Length, at + LongestMailAddress);
        var i = at;
        while (i < limit && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '_' or '+' or '-' or '&'))
        {
            i++;
        }

        if (i == limit || text[i] != '@')
        {
            return 0;
        }

        var dot = false;
        var end = i + 1;
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' || (text[end] is '.' && end > i + 1)))
        {
            dot |= text[end] == '.';
            end++;
        }

        while (end > i + 1 && text[end - 1] is '.' or '-')
        {
            end--;
        }

        return dot && text.AsSpan(i, end - i).Contains('.') ? end : 0;
    }
}
