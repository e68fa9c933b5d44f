using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>The open shopping lists and what is on them.</summary>
static class ShoppingLists
{
    /// <summary>The open shopping tasks.</summary>
    public static List<OpenTask> Of(LanguageContext context)
    {
        var lists = new List<OpenTask>();
        foreach (var task in context.OpenTasks)
        {
            if (task.Type == TaskType.Shopping)
            {
                lists.Add(task);
            }
        }

        return lists;
    }

    /// <summary>The item of a list that these tokens name, as the list writes it; null if it has none.</summary>
    public static string? Find(OpenTask list, Reading reading, int first, int end)
    {
        var mention = Mention.Of(reading, first, end, happened: true);
        if (mention.Words.Count == 0)
        {
            return null;
        }

        foreach (var item in list.Items ?? [])
        {
            if (Same(mention, item, reading.Text))
            {
                return item;
            }
        }

        return null;
    }

    // "the milk" and "milk", "2 eggs" and "eggs"; but "almond milk" is not "milk".
    static bool Same(Mention mention, string item, string text)
    {
        var index = new TaskIndex([new OpenTask("", item, TaskType.Shopping)]);
        var words = index.Words(0);
        var left = words.Length;
        foreach (var word in mention.Words)
        {
            var known = false;
            foreach (var other in words)
            {
                known |= other.Stem == word.Stem;
            }

            if (!known && !char.IsAsciiDigit(text[word.Start]) && !word.Lexeme.Is(Tag.SmallNumber) && !word.Lexeme.Is(Tag.Measure))
            {
                return false;
            }

            left -= known ? 1 : 0;
        }

        return left <= 0;
    }
}
