using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>The items of a list and how much of each: "2 dozen eggs, 5 lb flour and mac and cheese".</summary>
sealed class Items(Reading reading)
{
    readonly List<string> names = new(4);
    List<KeyValuePair<string, string>>? quantities;
    int firstToken = -1;
    int endToken;

    /// <summary>Reads the tokens from <paramref name="first"/> to before <paramref name="end"/>; what the frame cut is left out.</summary>
    public void Read(int first, int end, Frame frame)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (frame.IsCut(i, out var cutEnd))
            {
                One(start, i);
                i = cutEnd - 1;
                start = cutEnd;
            }
            else if (reading[i].Phrase.Is(Tag.Goods))
            {
                i += reading[i].PhraseLength - 1;
            }
            else if (Separates(i))
            {
                One(start, i);
                start = i + 1;
            }
        }

        One(start, end);
    }

    // "milk eggs bread": three goods in a row are three things; two may be one, as "chicken soup".
    bool Row(int first, int end)
    {
        var units = 0;
        for (var i = first; i < end; i += Unit(i))
        {
            if (!reading[i].Is(Tag.Goods) && !reading[i].Phrase.Is(Tag.Goods))
            {
                return false;
            }

            units++;
        }

        for (var i = first; units > 2 && i < end; i += Unit(i))
        {
            One(i, i + Unit(i));
        }

        return units > 2;
    }

    int Unit(int at) => reading[at].Phrase.Is(Tag.Goods) ? reading[at].PhraseLength : 1;

    public void AddTo(FieldList fields)
    {
        if (names.Count == 0)
        {
            return;
        }

        fields.Add("items", new FieldValue.List(names), firstToken, endToken, "items");
        if (quantities is not null)
        {
            fields.Add("quantity", new FieldValue.Map(quantities), firstToken, endToken, "quantity");
        }
    }

    bool Separates(int at)
    {
        ref readonly var token = ref reading[at];
        return token.Sign is ',' or ';' or '•' || (token.Is('&') && !(token.Glued && reading[at + 1].Glued)) || token.Kind == TokenKind.NewLine || (token.Sign is '-' or '+' or '*' && !token.Glued)
            || (token.Is(Tag.And) && !token.Is('&')) || token.Phrase.Is(Tag.And) || token.Is(Tag.Then) || (token.Is('.') && !reading[at + 1].Glued);
    }

    void One(int first, int end)
    {
        while (first < end && (reading[first].Kind is TokenKind.Sign or TokenKind.NewLine or TokenKind.Other && !reading[first].Literal || reading[first].Is(Tag.Filler) || IsArticle(first) || (first == 0 && reading[first].Is(Tag.Then))))
        {
            first++;
        }

        while (end > first && reading[end - 1].Sign is ',' or '.' or '!' or ':' or '-' or '(' or ')' && !reading[end - 1].Literal)
        {
            end--;
        }

        var name = Quantity(first, end);
        if (name >= end)
        {
            return;
        }

        if (name == first && end - name > 2 && Row(name, end))
        {
            return;
        }

        var words = reading.Span(name, end).Of(reading.Text);

        // "Groceries": the capital is the sentence's
        if (reading[name].Capital && (reading[name].Is(Tag.Goods) || reading[name].Is(Tag.ShoppingList)) && (reading[name].Flags & TokenFlags.AllCapitals) == 0)
        {
            words = char.ToLowerInvariant(words[0]) + words[1..];
        }

        names.Add(words);
        if (name > first && QuantityEnd(first, name) is var quantityEnd && quantityEnd > first)
        {
            (quantities ??= []).Add(new(words, reading.Span(first, quantityEnd).Of(reading.Text)));
        }

        firstToken = firstToken < 0 ? first : firstToken;
        endToken = end;
    }

    // "the", "some", "a"; not the "a" of "a dozen"
    bool IsArticle(int at) => (reading[at].Is(Tag.Article) || reading[at].Is(Tag.Possessive) || reading.Is(at, "more")) && !reading[at + 1].Is(Tag.Measure);

    /// <summary>First token of the name, past "2 dozen", "5 lb", "a bottle of", "2x".</summary>
    int Quantity(int first, int end)
    {
        var at = first;
        var amount = false;
        while (at < end && (reading[at].Kind == TokenKind.Number || (amount && reading[at].Sign is '.' or '/' && reading[at].Glued)))
        {
            amount = true;
            at++;
        }

        // "1TB SSD": the number is part of the name
        if (amount && at < end && reading[at] is { Glued: true, Kind: TokenKind.Word } && !reading.Is(at, "x") && !reading[at].Is(Tag.Measure))
        {
            return first;
        }

        // "two gallons of paint", "three lemons"; not "seven layer dip"
        if (!amount && at + 1 < end && reading[at].Value(Tag.NumberWord) is > 1 and <= 20 && (reading[at + 1].Is(Tag.Measure) || reading[at + 1].Is(Tag.Goods) && reading.Words(at + 1).EndsWith("s")))
        {
            amount = true;
            at++;
        }

        if (amount && reading[at].Glued && reading.Is(at, "x"))
        {
            at++;
        }

        if (!amount && at < end && reading[at].Is(Tag.Article) && reading[at + 1].Is(Tag.Measure))
        {
            amount = true;
            at++;
        }

        if (at < end && reading[at].Is('-') && amount)
        {
            at++;
        }

        var measured = at;
        while (at + 1 < end && reading[at].Is(Tag.Measure) && (amount || reading.Is(at, "dozen") || reading.Is(at + 1, "of")))
        {
            at++;
        }

        if (at > first && reading.Is(at, "of"))
        {
            at++;
        }

        return at < end && (amount || at > measured) ? at : first;
    }

    int QuantityEnd(int first, int name) => reading.Is(name - 1, "of") ? name - 1 : name > first ? name : first;
}
