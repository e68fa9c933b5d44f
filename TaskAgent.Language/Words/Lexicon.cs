using System.Collections.Frozen;
using TaskAgent.Language.Words.English;

namespace TaskAgent.Language.Words;

/// <summary>The vocabulary of a language: its tables, frozen into one look-up per word.</summary>
sealed class Lexicon
{
    /// <summary>Longer words are not in any table and are not looked up.</summary>
    const int LongestWord = 32;

    readonly FrozenDictionary<string, Lexeme> words;
    readonly FrozenDictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> lookup;

    Lexicon(IEnumerable<Entry> entries)
    {
        words = Build(entries).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>English. A second language is a second set of tables.</summary>
    public static Lexicon English { get; } = new(EnglishTables.All);

    /// <summary>What the tables say about a word, in any case and with any apostrophe.</summary>
    public Lexeme Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return Lexeme.Unknown;
        }

        if (word.Contains('’'))
        {
            Span<char> plain = stackalloc char[word.Length];
            word.Replace(plain, '’', '\'');
            return lookup.TryGetValue(plain, out var quoted) ? quoted : Lexeme.Unknown;
        }

        return lookup.TryGetValue(word, out var found) ? found : Lexeme.Unknown;
    }

    static Dictionary<string, Lexeme> Build(IEnumerable<Entry> entries)
    {
        var meanings = new Dictionary<string, List<(Tag Tag, int Value)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            foreach (var text in entry.Words.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!meanings.TryGetValue(text, out var list))
                {
                    meanings.Add(text, list = []);
                }

                list.Add((entry.Tag, entry.Value));
            }
        }

        var lexemes = meanings.ToDictionary(m => m.Key, m => Make(m.Key, m.Value), StringComparer.OrdinalIgnoreCase);
        var phrases = lexemes.Values.Where(l => l.Text.Contains(' ')).ToLookup(l => l.Text.Split(' ')[0]);
        foreach (var group in phrases)
        {
            if (!lexemes.TryGetValue(group.Key, out var first))
            {
                lexemes.Add(group.Key, first = new Lexeme(group.Key, default, []));
            }

            first.Phrases = [.. group.Select(l => (l.Text.Split(' ')[1..], l)).OrderByDescending(p => p.Item1.Length)];
        }

        return lexemes;
    }

    static Lexeme Make(string text, List<(Tag Tag, int Value)> values) =>
        new(text, new TagSet([.. values.Select(v => v.Tag)]), [.. values]);
}
