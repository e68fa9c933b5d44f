using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Recognition;

/// <summary>Makes a new list of matches from a list: merges neighbours, drops what the surroundings contradict.</summary>
interface IRefiner
{
    /// <summary>For the explain view.</summary>
    string Name { get; }

    /// <summary>The new list, ordered by <see cref="Match.First"/>; the same instance where nothing changes. Linear in tokens and matches.</summary>
    IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches);
}
