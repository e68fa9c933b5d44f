using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent;

/// <summary>Short questions about tokens.</summary>
static class ReadingExtensions
{
    /// <summary>The expression that starts at a token, or else its word.</summary>
    public static Lexeme Longest(this Reading reading, int at) =>
        reading[at].PhraseLength > 1 ? reading[at].Phrase : reading[at].Lexeme;

    /// <summary>Whether the expression or the word at a token has a tag; <paramref name="next"/> is the token after it.</summary>
    public static bool Starts(this Reading reading, int at, Tag tag, out int next)
    {
        ref readonly var token = ref reading[at];
        if (token.PhraseLength > 1 && token.Phrase.Is(tag))
        {
            next = at + token.PhraseLength;
            return true;
        }

        next = at + 1;
        return token.Is(tag);
    }

    /// <summary>As <see cref="Starts(Reading, int, Tag, out int)"/>, with the value under the tag.</summary>
    public static bool Starts(this Reading reading, int at, Tag tag, out int value, out int next)
    {
        ref readonly var token = ref reading[at];
        if (token.PhraseLength > 1 && token.Phrase.Is(tag))
        {
            next = at + token.PhraseLength;
            value = token.Phrase.Value(tag);
            return true;
        }

        next = at + 1;
        value = token.Value(tag);
        return token.Is(tag);
    }

    /// <summary>"✓", "✅": it is done.</summary>
    public static bool IsCheckMark(this Reading reading, int at) => reading[at].Sign is '✅' or '✓' or '✔' or '☑';

    /// <summary>A variation selector or joiner after an emoji.</summary>
    public static bool IsInvisible(this Reading reading, int at) =>
        reading[at].Length == 1 && reading[at].Kind != TokenKind.End && reading.Text[reading[at].Start] is '\uFE0F' or '\u200D' or '\u200B';

    public static TemporalMatch? TemporalAt(this Reading reading, int at) => reading.MatchAt(at) as TemporalMatch;

    /// <summary>The last date or time that ends just before a token and starts at or after another, or null.</summary>
    public static TemporalMatch? TemporalEndingAt(this Reading reading, int first, int end) =>
        end > first && reading.TemporalAt(end - 1) is { } match && match.End == end && match.First >= first ? match : null;
}
