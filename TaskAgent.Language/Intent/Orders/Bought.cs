using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"I bought milk" ticks milk off the list that has it; "got the groceries" completes the list.</summary>
static class Bought
{
    const string Name = "bought";

    public static bool TryRead(Said said, PastForm past, int first, UnderstandingBuilder result)
    {
        if (past.Base is not ("buy" or "get" or "pick" or "order"))
        {
            return false;
        }

        var reading = said.Reading;
        foreach (var list in ShoppingLists.Of(reading.Context))
        {
            var items = new List<string>();
            foreach (var (from, to) in Several.Parts(reading, first, said.End))
            {
                if (ShoppingLists.Find(list, reading, from, to) is { } item && !items.Contains(item))
                {
                    items.Add(item);
                }
            }

            if (items.Count > 0)
            {
                result.Add(new TaskAction
                {
                    Kind = TaskActionKind.CompleteItems,
                    TaskId = list.Id,
                    Items = items,
                    Source = Act.Source(said, Name),
                });
                return true;
            }
        }

        return false;
    }
}
