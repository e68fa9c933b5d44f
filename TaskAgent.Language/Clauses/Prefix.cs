using TaskAgent.Language.Layout;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>What stands in front of the things said in a sentence: "Tomorrow: ", "TODO: ", "I need to do three things today: ", "Second, ".</summary>
static class Prefix
{
    const int Longest = 10;

    /// <summary>Words that announce what follows the colon.</summary>
    static readonly WordSet Announcing = new("things thing tasks items todos errands chores following");

    /// <summary>The colon that ends a prefix; 0 without one.</summary>
    public static int Colon(Reading reading, int first, int end)
    {
        for (var i = first + 1; i < Math.Min(end - 1, first + Longest); i++)
        {
            if (reading[i].Is(':') && !reading[i + 1].Glued && reading.MatchAt(i) is null)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>The dash behind a shop or list to buy from, or behind what only dates or marks: "Aldi - milk, bread", "to do today - call Bob"; 0 without one.</summary>
    public static int Dash(Reading reading, int first, int end)
    {
        for (var i = first + 1; i < Math.Min(end - 1, first + Longest); i++)
        {
            if (reading[i].Is('-') && !reading[i].Glued && !reading[i + 1].Glued && reading.MatchAt(i) is null)
            {
                return reading.MatchAt(i + 1) is null && (Headers.IsShop(reading, first, i) || Marks(reading, first, i) || HasMark(reading, first, i) && Date(reading, first, i) is not null) ? i : 0;
            }
        }

        return 0;
    }

    static bool HasMark(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading[i].Is(Tag.TaskMark) || reading[i].Phrase.Is(Tag.TaskMark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The date of a prefix that says nothing else: "Tomorrow: ", "both by Friday: ", "to do today: ".</summary>
    public static TemporalMatch? Date(Reading reading, int first, int colon)
    {
        var date = Weekend.Of(reading, first, colon);
        for (var i = first; i < colon && date?.Recognizer != "weekend"; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true } match && date is null)
            {
                date = match;
                i = match.End - 1;
            }
            else if (reading[i].Phrase.Is(Tag.TaskMark))
            {
                i += reading[i].PhraseLength - 1;
            }
            else if (!reading[i].Is(Tag.Filler) && !reading[i].Is(Tag.TaskMark) && !reading.Is(i, "all") && !reading.Is(i, "both"))
            {
                return null;
            }
        }

        return date;
    }

    /// <summary>Whether a prefix only marks a task: "TODO: ", "Reminder: ".</summary>
    public static bool Marks(Reading reading, int first, int colon)
    {
        for (var i = first; i < colon; i += reading[i].PhraseLength)
        {
            ref readonly var token = ref reading[i];
            if (!token.Is(Tag.TaskMark) && !token.Phrase.Is(Tag.TaskMark) && !token.Is(Tag.LeadIn) && !token.Phrase.Is(Tag.LeadIn) && !token.Is(Tag.Filler))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a prefix is a label of a few words: "Sprint stuff: ".</summary>
    public static bool IsLabel(Reading reading, int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            if (reading[i].Kind != TokenKind.Word || reading.MatchAt(i) is not null || reading[i].Is(Tag.Verb) || reading[i].Is(Tag.Priority))
            {
                return false;
            }
        }

        return colon - first <= 3;
    }

    /// <summary>Whether a prefix announces a list that starts with an imperative: "things I need to do this week are: call the bank".</summary>
    public static bool Announces(Reading reading, int first, int colon, int end)
    {
        for (var i = first; i < colon; i++)
        {
            if (Announcing.Has(reading.Words(i)))
            {
                return Imperative.Length(reading, Lead.Skip(reading, colon + 1, end, out _), end, first: true) > 0;
            }
        }

        return false;
    }

    /// <summary>A date among the words of a prefix, or null.</summary>
    public static TemporalMatch? AnyDate(Reading reading, int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>The first token past "Second, "; not past "second opinion".</summary>
    public static int Ordinal(Reading reading, int first) =>
        reading[first].Is(Tag.OrdinalWord) && reading[first + 1].Is(',') && reading.MatchAt(first) is null ? first + 2 : first;
}
