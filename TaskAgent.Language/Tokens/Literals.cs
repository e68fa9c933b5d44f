using TaskAgent.Language.Words;

namespace TaskAgent.Language.Tokens;

/// <summary>Marks what is to be taken literally: quoted words, and titles after "read" or "watch". No rule sees a word in it.</summary>
static class Literals
{
    /// <summary>A quotation without its end within so many tokens is a stray sign.</summary>
    const int Longest = 60;

    public static void Mark(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((tokens[i].Is('"') || tokens[i].Is('\'')) && Opens(reading, i) && Close(reading, i, tokens[i].Sign) is var end and > 0)
            {
                Silence(tokens[i..(end + 1)]);
                i = end;
            }
            else if (tokens[i].Kind == TokenKind.Word && IsRead(tokens[i]))
            {
                i = Titles(reading, i + tokens[i].PhraseLength) - 1;
            }
        }
    }

    static bool IsRead(in Token token) =>
        (token.Phrase.Is(Tag.Verb) ? token.Phrase : token.Lexeme).Value(Tag.Verb) == (int)Verb.Read;

    // 27" monitor, 6' ladder: a sign right after a number measures.
    static bool Opens(Reading reading, int at) =>
        (!reading[at].Glued || reading[at - 1].Sign is '(' or '[' or ':' or '-') && reading[at + 1].Glued;

    static int Close(Reading reading, int open, char sign)
    {
        for (var i = open + 2; i <= open + Longest; i++)
        {
            if (reading[i].Kind is TokenKind.NewLine or TokenKind.End)
            {
                return 0;
            }

            if (reading[i].Is(sign) && reading[i].Glued && (sign == '"' || !reading[i + 1].Glued || reading[i + 1].Sign != '\0'))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>"The 5th Wave and the 9/11 Report": each run of capitals, numbers and the small words between them, with a number or "The" in it.</summary>
    static int Titles(Reading reading, int at)
    {
        while (true)
        {
            var first = reading[at].Is(Tag.Article) && !reading[at].Capital ? at + 1 : at;
            var end = TitleEnd(reading, first);
            if (end == 0)
            {
                return at;
            }

            Silence(reading.Tokens[first..end]);
            at = reading[end].Is(Tag.And) || reading[end].Is(',') ? end + 1 : end;
            if (at == end)
            {
                return at;
            }
        }
    }

    static int TitleEnd(Reading reading, int first)
    {
        var end = first;
        var words = 0;
        var odd = reading[first].Capital && reading[first].Is(Tag.Article);
        for (var i = first; i < first + 12; i++)
        {
            ref readonly var token = ref reading[i];
            if (token.Kind == TokenKind.Word && token.Capital && !token.Is(Tag.RelativeDay) && !(token.Is(Tag.Weekday) && i > first && !Continues(reading, i + 1)))
            {
                words++;
                end = i + 1;
            }
            else if (token.Kind == TokenKind.Number && (Continues(reading, i + 1) || reading[i + 1].Glued))
            {
                odd = true;
            }
            else if (!(token.Glued && token.Kind == TokenKind.Word) && !(token.Is('/') && token.Glued) && !(i > first && Small(reading, i)))
            {
                break;
            }
        }

        return odd && words > 0 ? end : 0;
    }

    static bool Continues(Reading reading, int at) => reading[at].Capital && !reading[at].Is(Tag.Month);

    static bool Small(Reading reading, int at) =>
        (reading.Is(at, "of") || reading.Is(at, "the") || reading.Is(at, "in") || reading.Is(at, "to") || reading.Is(at, "and") || reading.Is(at, "a"))
        && (reading[at + 1].Capital || (reading[at + 1].Kind == TokenKind.Number && Continues(reading, at + 2)));

    static void Silence(Span<Token> tokens)
    {
        foreach (ref var token in tokens)
        {
            token.Flags |= TokenFlags.Literal;
            token.Lexeme = Lexeme.Unknown;
            token.Phrase = Lexeme.Unknown;
            token.PhraseLength = 1;
            token.Number = -1;
            token.Sign = '\0';
        }
    }
}
