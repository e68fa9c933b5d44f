namespace TaskAgent.Contracts;

/// <summary>One page of a list, in the list's order.</summary>
/// <param name="Items">The rows of this page; may be empty.</param>
/// <param name="Next">Pass as <c>after</c> to get the following page; null on the last page. Opaque.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
