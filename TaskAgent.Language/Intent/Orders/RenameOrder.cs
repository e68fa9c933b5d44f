using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"rename the report to Send Q1 numbers", "change the title of the dentist to Orthodontist". Not "rename the files to lower case".</summary>
sealed class RenameOrder : ISayingReader
{
    public string Name => "rename";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion || !reading.Starts(said.First, Tag.Order, out var value, out var first) || (Order)value is not (Order.Rename or Order.Change))
        {
            return false;
        }

        if (Quoted(said, first) is { } quoted)
        {
            result.Add(quoted);
            return true;
        }

        if ((Order)value == Order.Change && !SkipTitle(said, ref first))
        {
            return false;
        }

        for (var i = first; i < said.End - 1; i++)
        {
            var separated = reading.Is(i, "to") || reading.Is(i, "as") || reading.Is(i, "into") || (reading[i].Is('-') && reading[i + 1].Is('>'));
            if (!separated)
            {
                continue;
            }

            var mention = Mention.Of(reading, first, i);
            var title = Title(said, reading[i].Is('-') ? i + 2 : i + 1);
            if (mention.IsPronoun && mention.Position == 0)
            {
                result.Add(Act.OnIt(said, TaskActionKind.Rename, Name) with { Title = title });
                return true;
            }

            var found = Matcher.Find(mention);
            if (found.IsClear)
            {
                result.Add(Act.On(said, found, TaskActionKind.Rename, Name) with { Title = title });
                return true;
            }

            if (found.Clarity == Clarity.Unclear)
            {
                result.Add(Act.Which(said, found.Tasks, Name));
                return true;
            }
        }

        return false;
    }

    // change "Buy groceries" to "Weekly shop": both as they are written
    TaskAction? Quoted(Said said, int first)
    {
        var reading = said.Reading;
        for (var i = first + 1; i < said.End - 1; i++)
        {
            if (!reading.Is(i, "to") || !IsQuoted(reading, i - 1) || !IsQuoted(reading, i + 1))
            {
                continue;
            }

            var old = reading.Span(first, i).Of(reading.Text).Trim('"', '“', '”', ' ');
            foreach (var task in reading.Context.OpenTasks)
            {
                if (task.Title.Equals(old, StringComparison.OrdinalIgnoreCase))
                {
                    return new TaskAction { Kind = TaskActionKind.Rename, TaskId = task.Id, Title = Title(said, i + 1), Source = Act.Source(said, Name) };
                }
            }
        }

        return null;
    }

    static bool IsQuoted(Reading reading, int at) => reading[at].Literal || reading[at].Is('"');

    // "the title of", "the name of"
    static bool SkipTitle(Said said, ref int first)
    {
        var reading = said.Reading;
        var at = reading[first].Is(Tag.Article) ? first + 1 : first;
        if ((reading.Is(at, "title") || reading.Is(at, "name")) && (reading.Is(at + 1, "of") || reading.Is(at + 1, "for")))
        {
            first = at + 2;
            return true;
        }

        return false;
    }

    static string Title(Said said, int first)
    {
        var title = said.Reading.Span(first, said.End).Of(said.Reading.Text).Trim('"', '“', '”', '\'', ' ');
        return title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..];
    }
}
