using TaskAgent.Language.Clauses;
using TaskAgent.Language.Layout;
using TaskAgent.Language.Things;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>items, quantity, store, budget (R8).</summary>
static class Shopping
{
    public static void Read(Frame frame, FieldList fields)
    {
        Store(frame, fields, out var storeFirst);
        Budget(frame, fields);
        var items = new Items(frame.Reading);
        var first = Colon(frame) is var colon and > 0 ? colon + 1 : frame.Verb is Verb.Go ? Inner(frame, fields) : Recipients.Skip(frame, frame.VerbEnd);
        items.Read(first, ItemsEnd(frame, first, storeFirst), frame);
        items.AddTo(fields);
    }

    // "go to Costco and get eggs": what is bought stands after the second verb, the shop before it
    static int Inner(Frame frame, FieldList fields)
    {
        if (ErrandStore(frame, out var store, out var storeEnd))
        {
            fields.Add("store", new FieldValue.Text(StoreNames.Of(frame.Reading, store, storeEnd)), store, storeEnd, "store");
            return storeEnd + 1;
        }

        for (var i = frame.VerbEnd; i < frame.End; i++)
        {
            var length = Imperative.Length(frame.Reading, i, frame.End, first: false);
            if (length > 0 && Imperative.Kind(frame.Reading, i) is Verb.Buy or Verb.Get or Verb.PickUp)
            {
                var shop = Names.SkipArticle(frame, frame.Is(frame.VerbEnd, "to") ? frame.VerbEnd + 1 : frame.VerbEnd);
                var shopEnd = frame.Reading[i - 1].Is(Tag.And) || frame.Is(i - 1, "to") ? i - 1 : i;
                if (shopEnd > shop && shopEnd - shop <= 4)
                {
                    fields.Add("store", new FieldValue.Text(StoreNames.Of(frame.Reading, shop, shopEnd)), shop, shopEnd, "store");
                }

                return i + length;
            }
        }

        return frame.VerbEnd;
    }

    /// <summary>"stop at Aldi for bananas", "run to the pharmacy for tissues": the shop that one goes to for something.</summary>
    public static bool ErrandStore(Frame frame, out int first, out int end)
    {
        first = frame.VerbEnd;
        first += frame.Is(first, "to") || frame.Is(first, "by") || frame.Is(first, "at") || frame.Is(first, "into") || frame.Is(first, "over") ? 1 : 0;
        first = Names.SkipArticle(frame, first);
        end = frame.Reading[first].Phrase.Is(Tag.Store) ? first + frame.Reading[first].PhraseLength : frame.Reading[first].Is(Tag.Store) ? first + 1 : first;
        return end > first && end + 1 < frame.End && frame.Is(end, "for") && frame.Reading.MatchAt(end) is null
            && (!frame.Reading[end + 1].Is(Tag.Article) || Nouns.Has(frame, end + 1, Tag.Goods, out _));
    }

    /// <summary>Whether a shop is named: "at CVS", "from the grocery store".</summary>
    public static bool HasStore(Frame frame) => StoreAt(frame, out _, out _);

    static void Store(Frame frame, FieldList fields, out int first)
    {
        first = frame.End;
        if (frame.Clause.IsShoppingList)
        {
            for (var i = frame.Clause.First; i < Math.Min(frame.Clause.End, frame.Clause.First + 8) && !frame.Reading[i].Is(':') && frame.Reading[i].Kind != TokenKind.NewLine; i++)
            {
                var length = frame.Reading[i].Phrase.Is(Tag.Store) ? frame.Reading[i].PhraseLength : frame.Reading[i].Is(Tag.Store) ? 1 : 0;
                if (length > 0)
                {
                    fields.Add("store", new FieldValue.Text(StoreNames.Of(frame.Reading, i, i + length)), i, i + length, "store");
                    return;
                }
            }
        }

        if (StoreAt(frame, out var at, out var end))
        {
            first = at;
            var name = Names.SkipArticle(frame, at + 1);
            fields.Add("store", new FieldValue.Text(StoreNames.Of(frame.Reading, name, end)), name, end, "store");
            frame.Cut(at, end);
        }
    }

    static bool StoreAt(Frame frame, out int at, out int end)
    {
        for (at = frame.VerbEnd; at < frame.End; at++)
        {
            // "off Amazon", "on Etsy": a shop of that name
            var named = (frame.Is(at, "off") || frame.Is(at, "on")) && (frame.Reading[at + 1].Phrase.Value(Tag.Store) == 1 || frame.Reading[at + 1].Value(Tag.Store) == 1);
            if ((!named && !frame.Is(at, "at") && !frame.Is(at, "from") && !frame.Is(at, "in") && !frame.Reading[at].Is('@')) || frame.Reading.MatchAt(at) is not null)
            {
                continue;
            }

            var name = Names.SkipArticle(frame, at + 1);
            end = name;
            if (frame.Reading[name].Phrase.Is(Tag.Store))
            {
                end = name + frame.Reading[name].PhraseLength;
                return true;
            }

            while (end < frame.End && end < name + 4 && frame.Reading.MatchAt(end) is null && (frame.Reading[end].Capital || frame.Reading[end].Is(Tag.Store)) && !frame.Is(at, "in"))
            {
                end++;
            }

            if (end > name)
            {
                return true;
            }
        }

        end = at;
        return false;
    }

    static void Budget(Frame frame, FieldList fields)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Reading.MatchAt(i) is MoneyMatch { Bare: false } money)
            {
                var first = frame.Reading[i - 1].Is('-') || frame.Is(i - 1, "for") ? i - 1 : i;
                fields.Add("budget", new FieldValue.Money(money.Amount, money.Currency), money.First, money.End, money.Recognizer);
                frame.Cut(first, money.End);
                i = money.End - 1;
            }
        }
    }

    static int Colon(Frame frame)
    {
        if (!frame.Clause.IsShoppingList)
        {
            return 0;
        }

        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Reading[i].Is(':') || frame.Reading[i].Kind == TokenKind.NewLine || (frame.Reading[i].Is('-') && !frame.Reading[i].Glued && Headers.IsShop(frame.Reading, frame.First, i)))
            {
                return i;
            }
        }

        return 0;
    }

    // Items end at the shop, at "for the trip", "to make soup"; a date among them is skipped, not an end.
    static int ItemsEnd(Frame frame, int first, int store)
    {
        if (frame.Clause.IsShoppingList)
        {
            return frame.End;
        }

        for (var i = first; i < Math.Min(frame.End, store); i++)
        {
            if (frame.Reading.MatchAt(i) is null && i > first && (frame.Is(i, "for") || frame.Is(i, "to") || frame.Is(i, "so") || frame.Is(i, "because") || frame.Is(i, "before") || frame.Is(i, "when") || frame.Is(i, "on") || frame.Is(i, "if") || frame.Is(i, "not") || frame.Is(i, "but")))
            {
                return i;
            }
        }

        return Math.Min(frame.End, store);
    }
}
