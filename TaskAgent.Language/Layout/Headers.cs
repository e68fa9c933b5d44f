using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Layout;

/// <summary>A line above a list: "Sprint stuff", "Tomorrow:", "Groceries". Not "Call Bob" above a note.</summary>
static class Headers
{
    const int LongestHeader = 8;

    /// <summary>Longer lines below a list's name are looked at as text.</summary>
    const int LongestItem = 3;

    public static Block? Read(Reading reading, int first, int end)
    {
        var colon = reading[end - 1].Is(':');
        var list = IsListOfGoods(reading, first, end);
        if (end - first > LongestHeader + (colon ? 1 : 0) || !FollowedByItems(reading, end, colon, list))
        {
            return null;
        }

        var wordsEnd = colon ? end - 1 : end;
        var shopping = IsShopping(reading, first, wordsEnd);
        if (!shopping && !colon && IsTask(reading, first, end))
        {
            return null;
        }

        var date = colon ? Weekend.Of(reading, first, wordsEnd) : null;
        var words = 0;
        for (var i = first; i < wordsEnd; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true } match)
            {
                date = match;
            }
            else if (reading[i].Kind is TokenKind.Word or TokenKind.Number && !reading[i].Is(Tag.Filler))
            {
                words++;
            }
        }

        var label = words > 0 && date is null && !IsListName(reading, first, wordsEnd) ? reading.Span(first, wordsEnd).Of(reading.Text) : null;
        return new Block(first, wordsEnd) { Header = label, SharedDate = date, IsShoppingList = shopping, HasColon = colon || list };
    }

    /// <summary>Whether a line starts with an imperative.</summary>
    public static bool IsTask(Reading reading, int first, int end)
    {
        ref readonly var token = ref reading[first];
        var verb = token.Phrase.Is(Tag.Verb) || token.Phrase.Is(Tag.LeadIn) || token.Phrase.Is(Tag.RemindMe) || token.Is(Tag.Verb) || token.Is(Tag.RemindMe);
        var length = token.Phrase.Is(Tag.Verb) ? token.PhraseLength : 1;
        return verb && !token.Phrase.Is(Tag.Goods) && first + length < end;
    }

    /// <summary>Whether the words are the name of a shop or of a list to buy from, and nothing else: "Trader Joe's", "groceries".</summary>
    public static bool IsShop(Reading reading, int first, int end)
    {
        ref readonly var token = ref reading[first];
        return token.Phrase.Value(Tag.Store) == 1 || token.Phrase.Is(Tag.ListName) ? first + token.PhraseLength == end
            : end == first + 1 && (token.Value(Tag.Store) == 1 || reading.Is(first, "groceries") || reading.Is(first, "shopping"));
    }

    /// <summary>Whether the words name a list of things to buy: "costco run", "groceries".</summary>
    public static bool IsShopping(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref reading[i];
            var shop = i == first && (token.Phrase.Value(Tag.Store) == 1 ? i + token.PhraseLength == end : token.Lexeme.Value(Tag.Store) == 1 && i + 1 == end);
            if (shop || (token.Phrase.Is(Tag.ShoppingList) && i + token.PhraseLength >= end - 1) || (token.Is(Tag.ShoppingList) && i >= end - 2))
            {
                return true;
            }
        }

        return false;
    }

    // "To do:", "Tasks", "My list": heads a list and names nothing.
    static bool IsListName(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!reading[i].Is(Tag.TaskMark) && !reading[i].Phrase.Is(Tag.TaskMark) && !reading[i].Is(Tag.Possessive) && !reading.Is(i, "list") && !reading.Is(i, "do") && !reading[i].Is('-') && !reading[i].Is(Tag.Article))
            {
                return false;
            }
        }

        return true;
    }

    // "Shopping list", "Groceries": its lines need no bullets.
    static bool IsListOfGoods(Reading reading, int first, int end) =>
        first == 0 && (reading[first].Phrase.Is(Tag.ListName) ? first + reading[first].PhraseLength == end : end == first + 1 && reading.Is(first, "groceries"));

    static bool FollowedByItems(Reading reading, int end, bool colon, bool list)
    {
        var next = end + 1;
        if (next >= reading.Count)
        {
            return false;
        }

        if (colon)
        {
            return true;
        }

        var lineEnd = next;
        while (lineEnd < reading.Count && reading[lineEnd].Kind != TokenKind.NewLine && lineEnd < next + 4)
        {
            lineEnd++;
        }

        LineMarks.Skip(reading, next, lineEnd, out var item, out _);
        return item || (list && lineEnd - next <= LongestItem && !IsTask(reading, next, lineEnd));
    }
}
