namespace TaskAgent.Language;

/// <summary>Keeps the title of a list in step with its items: "Buy milk, eggs" and bread is "Buy milk, eggs and bread".</summary>
public static class ListTitle
{
    static readonly string[] Between = [", and ", ", ", " and ", " & ", " + "];

    /// <summary>The title after its items changed.</summary>
    /// <param name="title">The title until now.</param>
    /// <param name="before">The items until now.</param>
    /// <param name="after">The items from now on.</param>
    /// <returns>The new title; <paramref name="title"/> itself where it does not spell out the items ("Buy groceries") or none is left.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string After(string title, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Count == 0 || after.Count == 0 || before.SequenceEqual(after) || !Spells(title, before, out var first, out var end))
        {
            return title;
        }

        var items = after.Count == 1 ? after[0] : $"{string.Join(", ", after.Take(after.Count - 1))} and {after[^1]}";
        return $"{title[..first]}{items}{title[end..]}";
    }

    // All items in their order, with nothing but commas and conjunctions between them.
    static bool Spells(string title, IReadOnlyList<string> items, out int first, out int end)
    {
        first = items[0].Length == 0 ? -1 : title.IndexOf(items[0], StringComparison.OrdinalIgnoreCase);
        end = first < 0 ? 0 : first + items[0].Length;
        if (first < 0 || (first > 0 && char.IsLetterOrDigit(title[first - 1])))
        {
            return false;
        }

        for (var i = 1; i < items.Count; i++)
        {
            var at = end;
            var joint = Array.Find(Between, b => title.AsSpan(at).StartsWith(b, StringComparison.OrdinalIgnoreCase));
            if (joint is null || !title.AsSpan(at + joint.Length).StartsWith(items[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            end = at + joint.Length + items[i].Length;
        }

        return end == title.Length || !char.IsLetterOrDigit(title[end]);
    }
}
