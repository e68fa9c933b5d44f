using TaskAgent.Language.Time;

namespace TaskAgent.Language.Clauses;

/// <summary>A part of the text that says one thing: from token <paramref name="First"/> to before token <paramref name="End"/>.</summary>
/// <param name="First">First token, conjunction and bullet already left out.</param>
/// <param name="End">The token just past the last, closing punctuation already left out.</param>
sealed record Clause(int First, int End)
{
    /// <summary>A date said once for several clauses: "Tomorrow: a, b", "all by Friday" (R6).</summary>
    public TemporalMatch? SharedDate { get; init; }

    /// <summary>The header that it stands under, or null.</summary>
    public string? Header { get; init; }

    /// <summary>Whether it ends in a question mark.</summary>
    public bool Asks { get; init; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsListItem { get; init; }
}
