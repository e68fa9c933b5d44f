using TaskAgent.Language.Time;

namespace TaskAgent.Language.Layout;

/// <summary>A line of the text that may ask for something, bullet and check box left out: from token First to before token End.</summary>
sealed record Block(int First, int End)
{
    /// <summary>It was an item of a list.</summary>
    public bool IsListItem { get; init; }

    /// <summary>It stands in a mail that was forwarded.</summary>
    public bool IsForwarded { get; init; }

    /// <summary>The header it stands under, without date and colon; null without one.</summary>
    public string? Header { get; init; }

    /// <summary>The header's date.</summary>
    public TemporalMatch? SharedDate { get; init; }

    /// <summary>A shopping list: header, then lines that are items of one task.</summary>
    public bool IsShoppingList { get; init; }

    /// <summary>A header that ended in a colon, so that lines without bullets belong to it.</summary>
    public bool HasColon { get; init; }
}
