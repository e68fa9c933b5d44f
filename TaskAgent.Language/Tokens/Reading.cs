using System.Buffers;
using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Recognition;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Tokens;

/// <summary>A text while it is being understood: its tokens, and what was recognized in them.</summary>
sealed class Reading : IDisposable
{
    static readonly Token[] Outside = [new() { Lexeme = Lexeme.Unknown, Phrase = Lexeme.Unknown, PhraseLength = 1, Number = -1 }];

    readonly int[] matchAt;
    Token[] tokens;
    TaskIndex? openTasks;

    public Reading(string text, LanguageContext context, Lexicon lexicon)
    {
        Text = text;
        Context = context;
        tokens = Tokenizer.Tokenize(text, lexicon, out var count);
        Count = count;
        matchAt = ArrayPool<int>.Shared.Rent(count + 1);
    }

    public string Text { get; }

    public LanguageContext Context { get; }

    public LanguageSettings Settings => Context.Settings;

    /// <summary>The words of the open tasks; read when first asked for.</summary>
    public TaskIndex OpenTasks => openTasks ??= new TaskIndex(Context.OpenTasks);

    /// <summary>Number of tokens.</summary>
    public int Count { get; }

    /// <summary>The signature of a mail: first token and the one just past the last. Empty range without one.</summary>
    public (int First, int End) Signature { get; set; }

    /// <summary>What the recognizers found and the refiners kept: in the order of the text, without overlaps.</summary>
    public IReadOnlyList<Match> Matches { get; private set; } = [];

    /// <summary>A token; the kind is <see cref="TokenKind.End"/> outside of the text, so that patterns may look ahead and back freely.</summary>
    public ref readonly Token this[int index] => ref (uint)index < (uint)Count ? ref tokens[index] : ref Outside[0];

    /// <summary>The tokens, for the passes that mark them.</summary>
    public Span<Token> Tokens => tokens.AsSpan(0, Count);

    /// <summary>The words of a token as written.</summary>
    public ReadOnlySpan<char> Words(int index)
    {
        ref readonly var token = ref this[index];
        return Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>Whether a token is this word, in any case. For words that are in no table; tags are faster.</summary>
    public bool Is(int index, string word) => Words(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The piece of the text from token <paramref name="first"/> to before token <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end)
    {
        if (end <= first)
        {
            return new TextSpan(this[first].Start, 0);
        }

        var start = this[first].Start;
        return new TextSpan(start, this[end - 1].End - start);
    }

    /// <summary>The match that covers a token, or null.</summary>
    public Match? MatchAt(int index) => (uint)index < (uint)Count && matchAt[index] >= 0 ? Matches[matchAt[index]] : null;

    /// <summary>Keeps the refined matches.</summary>
    public void Keep(IReadOnlyList<Match> matches)
    {
        Matches = matches;
        matchAt.AsSpan(0, Count).Fill(-1);
        for (var m = 0; m < matches.Count; m++)
        {
            matchAt.AsSpan(matches[m].First, matches[m].End - matches[m].First).Fill(m);
        }
    }

    /// <summary>Gives the buffers back; nothing of the result points into them.</summary>
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(tokens, clearArray: true);
        ArrayPool<int>.Shared.Return(matchAt);
        tokens = Outside;
    }
}
