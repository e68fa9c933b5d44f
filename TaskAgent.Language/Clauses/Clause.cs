using TaskAgent.Language.Time;

namespace TaskAgent.Language.Clauses;

/// <summary>A part of the text that says one thing: from token <paramref name="First"/> to before token <paramref name="End"/>.</summary>
/// <param name="First">First token, conjunction and bullet already left out.</param>
/// <param name="End">The token just past the last, closing punctuation already left out.</param>
sealed record Clause(int First, int End)
{
    /// <summary>A date said once for several clauses: "Tomorrow: a, b", "all by Friday" (R6).</summary>
    public TemporalMatch? SharedDate { get; set; }

    /// <summary>The header that it stands under, or null.</summary>
    public string? Header { get; init; }

    /// <summary>Whether it ends in a question mark.</summary>
    public bool Asks { get; init; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsListItem { get; init; }

    /// <summary>Whether it stands in a mail that was forwarded: only what it asks for counts, and of no open task.</summary>
    public bool IsForwarded { get; init; }

    /// <summary>Whether its lines are the items of one shopping list, the first line the list's name.</summary>
    public bool IsShoppingList { get; init; }

    /// <summary>The verb of the clause before, where this one leaves it out: "pay Visa $20 and Netflix $15". Empty range without one.</summary>
    public (int First, int End) Verb { get; init; }

    /// <summary>It follows "if" in the same sentence, or stands before it.</summary>
    public bool IsConditional { get; init; }
}
