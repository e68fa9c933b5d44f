using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"also add bread", "put milk on the shopping list", "take off the eggs", "no more eggs". Not "add tests for the parser".</summary>
sealed class ItemOrder : ISayingReader
{
    const int LongestItem = 4;

    public string Name => "items";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion || !reading.Starts(said.First, Tag.Order, out var value, out var first) || (Order)value is not (Order.Add or Order.TakeOff or Order.Cancel or Order.Forget))
        {
            return false;
        }

        var lists = ShoppingLists.Of(reading.Context);
        var end = said.End;
        var named = ListPhrase(reading, first, ref end, out var label);
        return (Order)value == Order.Add ? Add(said, lists, first, end, named, label, result) : TakeOff(said, lists, (Order)value, first, end, named, result);
    }

    bool Add(Said said, List<OpenTask> lists, int first, int end, bool named, string? label, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (first >= end || !(named || AreGroceries(said, first, end)))
        {
            return false;
        }

        if (label is not null && lists.FindAll(l => l.Title.Contains(label, StringComparison.OrdinalIgnoreCase)) is { Count: > 0 } labelled)
        {
            lists = labelled;
        }

        if (lists.Count > 1 && lists.FindAll(IsGeneral) is [var general])
        {
            lists = [general];
        }

        var items = Items(reading, first, end);
        if (items.Count == 0 || lists.Count == 0)
        {
            return false;
        }

        if (lists.Count > 1)
        {
            result.Add(Act.Which(said, lists, Name));
            return true;
        }

        var list = lists[0];
        var fresh = items.FindAll(i => !(list.Items ?? []).Contains(i, StringComparer.OrdinalIgnoreCase));
        if (fresh.Count == 0)
        {
            Act.LeaveOut(said, result, LeftOutReason.AlreadyListed, Name);
            return true;
        }

        result.Add(Change(said, TaskActionKind.AddItems, list, fresh));
        return true;
    }

    bool TakeOff(Said said, List<OpenTask> lists, Order order, int first, int end, bool named, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (order == Order.TakeOff && reading.Is(end - 1, "off") && end - 1 > first)
        {
            end--;
            named = true;
        }

        if (order == Order.TakeOff && reading[said.First].PhraseLength == 1 && !named)
        {
            return false;
        }

        foreach (var list in lists)
        {
            var items = new List<string>();
            foreach (var (from, to) in Several.Parts(reading, first, end))
            {
                if (ShoppingLists.Find(list, reading, from, to) is { } item)
                {
                    items.Add(item);
                }
            }

            if (items.Count > 0)
            {
                result.Add(Change(said, TaskActionKind.RemoveItems, list, items));
                return true;
            }
        }

        return false;
    }

    /// <summary>"cross the eggs off my list": ticks items of an open list; false where none has them.</summary>
    public static bool Tick(Said said, int first, int end, string rule, UnderstandingBuilder result)
    {
        foreach (var list in ShoppingLists.Of(said.Reading.Context))
        {
            var items = new List<string>();
            foreach (var (from, to) in Several.Parts(said.Reading, first, end))
            {
                if (ShoppingLists.Find(list, said.Reading, from, to) is { } item)
                {
                    items.Add(item);
                }
            }

            if (items.Count > 0)
            {
                result.Add(new TaskAction { Kind = TaskActionKind.CompleteItems, TaskId = list.Id, Items = items, Source = Act.Source(said, rule) });
                return true;
            }
        }

        return false;
    }

    TaskAction Change(Said said, TaskActionKind kind, OpenTask list, IReadOnlyList<string> items) => new()
    {
        Kind = kind,
        TaskId = list.Id,
        Items = items,
        Source = Act.Source(said, Name),
    };

    static bool IsGeneral(OpenTask list) =>
        list.Title.Contains("grocer", StringComparison.OrdinalIgnoreCase) || list.Title.Contains("shopping", StringComparison.OrdinalIgnoreCase);

    /// <summary>The items as written, without articles: "some bread and the butter" is bread, butter.</summary>
    public static List<string> Items(Reading reading, int first, int end)
    {
        var items = new List<string>();
        foreach (var (from, to) in Several.Parts(reading, first, end))
        {
            var start = from;
            while (start < to && (reading[start].Is(Tag.Article) || reading[start].Is(Tag.Filler) || reading[start].Is(Tag.Opener) || reading[start].Is(Tag.Possessive) || reading.Is(start, "more")))
            {
                start++;
            }

            if (start < to)
            {
                items.Add(reading.Span(start, to).Of(reading.Text));
            }
        }

        return items;
    }

    // Without a list named, only what is plainly bought joins it: each thing a grocery, or short and "also".
    static bool AreGroceries(Said said, int first, int end)
    {
        var reading = said.Reading;
        var (known, unknown) = (0, 0);
        foreach (var (from, to) in Several.Parts(reading, first, end))
        {
            var plain = to - from <= LongestItem;
            var grocery = false;
            for (var i = from; i < to; i++)
            {
                grocery |= reading.Starts(i, Tag.Goods, out _);
                plain &= !reading[i].Is(Tag.Preposition) && reading.MatchAt(i) is null && !reading[i].Capital && !reading[i].Is(Tag.AnyTask) && !reading[i].Is(Tag.Verb) && !reading[i].Is(Tag.TypeName);
            }

            if (!plain)
            {
                return false;
            }

            known += grocery ? 1 : 0;
            unknown += grocery ? 0 : 1;
        }

        return known > 0 && (unknown == 0 || said.Adds || known >= unknown);
    }

    // "to the shopping list", "on my list", "from the groceries", "to it"
    static bool ListPhrase(Reading reading, int first, ref int end, out string? label)
    {
        label = null;
        for (var i = Math.Max(first, end - 6); i < end; i++)
        {
            if (!(reading.Is(i, "to") || reading.Is(i, "on") || reading.Is(i, "onto") || reading.Is(i, "from") || reading.Is(i, "off") || reading.Is(i, "in")))
            {
                continue;
            }

            var at = i + 1;
            while (at < end && (reading[at].Is(Tag.Article) || reading[at].Is(Tag.Possessive)))
            {
                at++;
            }

            var start = at;
            if (at == end - 1 && reading.Is(at, "it") && reading[end - 1].Is(Tag.ObjectPronoun))
            {
                end = i;
                return true;
            }

            if (reading[at].Phrase.Is(Tag.AnyTask) || reading.Is(at, "to"))
            {
                return false;
            }

            // "the shopping list", "the Costco list", "the groceries"
            if (at < end && (reading[end - 1].Is(Tag.ListName) && end - at <= 3))
            {
                var bare = end - at == 1 && reading.Is(at, "list");
                if (bare && !AnyGrocery(reading, first, i))
                {
                    return false;
                }

                // "the guest list" is no list to shop from; "the Costco list" may be.
                if (!bare && !IsShop(reading, at))
                {
                    return false;
                }

                label = end - at > 1 && !reading[at].Is(Tag.ListName) ? reading.Words(start).ToString() : null;
                end = i;
                return true;
            }
        }

        return false;
    }

    static bool IsShop(Reading reading, int at)
    {
        if (reading[at].Is(Tag.ListName) || reading[at].Phrase.Is(Tag.ListName) || reading[at].Is(Tag.Store) || reading[at].Phrase.Is(Tag.Store))
        {
            return true;
        }

        var label = reading.Words(at).ToString();
        return ShoppingLists.Of(reading.Context).Exists(l => l.Title.Contains(label, StringComparison.OrdinalIgnoreCase));
    }

    // "add call John to my list" is a task.
    static bool AnyGrocery(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.Starts(i, Tag.Goods, out _))
            {
                return true;
            }
        }

        return end - first <= 2 && !reading[first].Is(Tag.Verb) && !reading[first].Is(Tag.NounVerb);
    }
}
