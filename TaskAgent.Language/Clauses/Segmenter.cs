using TaskAgent.Language.Layout;
using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>Cuts a text into clauses: one per thing that is said.</summary>
static class Segmenter
{
    public static List<Clause> Cut(Reading reading, UnderstandingBuilder result)
    {
        var clauses = new List<Clause>(4);
        foreach (var block in Blocks.Of(reading, result))
        {
            if (block.IsShoppingList)
            {
                clauses.Add(new Clause(block.First, block.End) { IsShoppingList = true, IsListItem = true, SharedDate = block.SharedDate });
                continue;
            }

            var shared = block.SharedDate;
            for (var first = block.First; first < block.End;)
            {
                var end = Sentences.End(reading, first, block.End);
                Sentence(reading, first, end, block, ref shared, clauses);
                first = end;
            }
        }

        return clauses;
    }

    static void Sentence(Reading reading, int first, int end, Block block, ref TemporalMatch? shared, List<Clause> clauses)
    {
        first = LineMarks.IsNumbered(reading, first) || LineMarks.IsLettered(reading, first) ? first + 2 : Prefix.Ordinal(reading, first);
        var asks = false;
        while (end > first && reading[end - 1].Sign is '.' or '!' or '?' or ';' or ',' or ':' && reading.MatchAt(end - 1) is not PriorityMatch)
        {
            asks |= reading[end - 1].Is('?');
            end--;
        }

        var made = clauses.Count;
        var label = block.Header;
        if ((Prefix.Colon(reading, first, end) is var sign and > 0 ? sign : Prefix.Dash(reading, first, end)) is var colon and > 0)
        {
            if (Prefix.Date(reading, first, colon) is { } date)
            {
                shared = date;
                first = colon + 1;
            }
            else if (Prefix.Marks(reading, first, colon) || Prefix.Announces(reading, first, colon, end))
            {
                shared = Prefix.AnyDate(reading, first, colon) ?? shared;
                first = colon + 1;
            }
            else if (Headers.IsShopping(reading, first, colon) && colon + 1 < end && !Headers.IsTask(reading, colon + 1, end))
            {
                clauses.Add(new Clause(first, end) { IsShoppingList = true, SharedDate = shared, Header = label });
                return;
            }
            else if (Prefix.IsLabel(reading, first, colon))
            {
                Clauses(reading, colon + 1, end, asks, block, shared, reading.Span(first, colon).Of(reading.Text), clauses);
                if (clauses.Count > made + 1)
                {
                    return;
                }

                clauses.RemoveRange(made, clauses.Count - made);
                clauses.Add(new Clause(first, end) { SharedDate = shared, Header = label, Asks = asks, IsListItem = block.IsListItem, IsForwarded = block.IsForwarded });
                return;
            }
        }

        Clauses(reading, first, end, asks, block, shared, label, clauses);
        SharedDates.Spread(reading, clauses, made);
    }

    static void Clauses(Reading reading, int first, int end, bool asks, Block block, TemporalMatch? shared, string? header, List<Clause> clauses)
    {
        var made = clauses.Count;
        var conditional = IsConditional(reading, first, end);
        var start = first;
        var words = first;
        var verb = (0, 0);
        var depth = 0;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref reading[i];
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            if (reading.MatchAt(i) is { } match)
            {
                i = match.End - 1;
                continue;
            }

            if (conditional || depth > 0 || i == start)
            {
                continue;
            }

            if (!IsSeparator(reading, i))
            {
                if (RunsOn(i))
                {
                    clauses.Add(Make(start, RunOn.Before(reading, start, i), verb));
                    start = i;
                    words = i;
                    verb = (0, 0);
                }

                continue;
            }

            var next = AfterSeparators(reading, i, end);
            if (next >= end)
            {
                break;
            }

            words = Math.Max(words, Lead.Skip(reading, words, i, out _));
            if (words < i)
            {
                var starts = ClauseStart.Is(reading, words, i, next, end);
                var ellipsis = starts ? (0, 0) : Ellipsis.Verb(reading, words, i, next, end, verb);
                if (starts || ellipsis != (0, 0))
                {
                    clauses.Add(Make(start, i, verb));
                    start = next;
                    words = next;
                    verb = ellipsis;
                }
            }

            i = next - 1;
        }

        if (start < end)
        {
            clauses.Add(Make(start, end, verb));
        }

        // A word that is no verb is dismissed before anything else is asked.
        bool RunsOn(int at)
        {
            if (!reading[at].Is(Tag.Verb) && !reading[at].Is(Tag.NounVerb) && !reading[at].Phrase.Is(Tag.Verb))
            {
                return false;
            }

            words = Math.Max(words, Lead.Skip(reading, words, at, out _));
            return words < at && RunOn.Starts(reading, words, at, end);
        }

        Clause Make(int from, int to, (int, int) inherited) => new(from, to)
        {
            SharedDate = shared,
            Header = header,
            Asks = asks && to == end,
            IsListItem = block.IsListItem,
            IsForwarded = block.IsForwarded,
            Verb = inherited,
            IsConditional = conditional,
        };
    }

    static bool IsSeparator(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        return token.Sign is ',' or '&' or '+' or '•' or '|' || (token.Sign is '-' or '/' && !token.Glued && !reading[at + 1].Glued)
            || token.Is(Tag.And) || token.Is(Tag.Then) || token.Phrase.Is(Tag.Then);
    }

    static int AfterSeparators(Reading reading, int at, int end)
    {
        while (at < end && (IsSeparator(reading, at) || reading[at].Is(Tag.Filler)))
        {
            at += reading[at].Phrase.Is(Tag.Then) || reading[at].Phrase.Is(Tag.Filler) ? reading[at].PhraseLength : 1;
        }

        return at;
    }

    // "If it rains, cancel the picnic"; "wish I could quit and move to Spain"
    static bool IsConditional(Reading reading, int first, int end)
    {
        var start = Lead.Skip(reading, first, end, out _);
        var wish = reading[start].Value(Tag.SubjectPronoun) == 1 ? start + 1 : start;
        if (reading.Is(wish, "wish") && reading[wish + 1].Is(Tag.SubjectPronoun))
        {
            return true;
        }

        return reading[start].Is(Tag.Condition) || reading[start].Phrase.Is(Tag.Condition);
    }
}
