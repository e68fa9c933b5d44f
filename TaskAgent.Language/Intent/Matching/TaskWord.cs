using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Matching;

/// <summary>A word that names something: of an open task's title, or of what a message says about one.</summary>
/// <param name="Start">Where it starts in its text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Stem">See <see cref="Matching.Stem"/>.</param>
/// <param name="Lexeme">What the vocabulary knows about it.</param>
readonly record struct TaskWord(int Start, int Length, ulong Stem, Lexeme Lexeme)
{
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
