using TaskAgent.Language.Tokens;

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
                if (ShoppingLists.Find(list, reading, from, Thing(reading, from, to)) is { } item && !items.Contains(item))
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

    // "the eggs on the way home", "milk at the corner shop"
    static int Thing(Reading reading, int first, int end)
    {
        var thing = first;
        while (thing < end && !(thing > first && (reading.Is(thing, "on") || reading.Is(thing, "at") || reading.Is(thing, "from") || reading.Is(thing, "for"))))
        {
            thing++;
        }

        return thing;
    }
}
