using System.Buffers;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Tokens;

/// <summary>Cuts a text into tokens in one pass and looks each word up once.</summary>
static class Tokenizer
{
    /// <summary>No more tokens than characters; the caller returns the array to <see cref="ArrayPool{T}.Shared"/>.</summary>
    public static Token[] Tokenize(string text, Lexicon lexicon, out int count)
    {
        var tokens = ArrayPool<Token>.Shared.Rent((text.Length / 3) + 16);
        count = 0;
        var at = 0;
        var lineStart = true;
        var glued = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is not ('\n' or '\r' or '\u2028') && char.IsWhiteSpace(c))
            {
                at++;
                glued = false;
                continue;
            }

            if (count == tokens.Length)
            {
                tokens = Grow(tokens);
            }

            ref var token = ref tokens[count];
            token = new Token
            {
                Lexeme = Lexeme.Unknown,
                Phrase = Lexeme.Unknown,
                PhraseLength = 1,
                Number = -1,
                Start = at,
            };
            Scanner.Scan(text, at, ref token);
            if (token.Kind == TokenKind.Word)
            {
                token.Lexeme = lexicon.Find(text.AsSpan(at, token.Length));
            }

            token.Flags |= (glued ? TokenFlags.Glued : 0) | (lineStart ? TokenFlags.LineStart : 0);
            glued = token.Kind != TokenKind.NewLine;
            lineStart = !glued;
            at = token.End;
            count++;
        }

        return tokens;
    }

    static Token[] Grow(Token[] tokens)
    {
        var larger = ArrayPool<Token>.Shared.Rent(tokens.Length * 2);
        tokens.AsSpan().CopyTo(larger);
        ArrayPool<Token>.Shared.Return(tokens, clearArray: true);
        return larger;
    }
}
