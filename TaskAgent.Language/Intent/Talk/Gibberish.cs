using System.Buffers;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Talk;

/// <summary>A message that says nothing: "asdf", "...", "???", "zzzzz". Not "bbq", not "NYC".</summary>
static class Gibberish
{
    const int LongestMessage = 8;

    static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz"];

    public static bool Is(Reading reading)
    {
        if (reading.Count > LongestMessage)
        {
            return false;
        }

        for (var i = 0; i < reading.Count; i++)
        {
            ref readonly var token = ref reading[i];
            var nothing = token.Kind == TokenKind.Word
                ? token.Lexeme == Lexeme.Unknown && IsNoWord(reading.Words(i))
                : token.Kind is TokenKind.Sign or TokenKind.Other or TokenKind.NewLine && token.Sign is not ('$' or '€' or '£');
            if (!nothing)
            {
                return false;
            }
        }

        return true;
    }

    static bool IsNoWord(ReadOnlySpan<char> word) =>
        !word[1..].ContainsAnyExceptInRange('a', 'z')
        && char.IsAsciiLetter(word[0])
        && (IsKeyboard(word) || IsOneLetter(word) || (word.Length >= 5 && !word.ContainsAny(Vowels)));

    // "asdf", "qwertyuiop", "asdfasdf", "hjkl"
    static bool IsKeyboard(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
        {
            return false;
        }

        for (var at = 0; at < word.Length;)
        {
            var run = 0;
            foreach (var row in Rows)
            {
                run = Math.Max(run, Run(word[at..], row));
            }

            if (run < 3)
            {
                return false;
            }

            at += run;
        }

        return true;
    }

    static int Run(ReadOnlySpan<char> word, string row)
    {
        var start = row.IndexOf(char.ToLowerInvariant(word[0]));
        var length = 0;
        while (start >= 0 && length < word.Length && start + length < row.Length && row[start + length] == char.ToLowerInvariant(word[length]))
        {
            length++;
        }

        return length;
    }

    static bool IsOneLetter(ReadOnlySpan<char> word) => word.Length >= 3 && !word.ContainsAnyExcept(word[0]);
}
