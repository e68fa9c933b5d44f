using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"reopen the dentist", "uncheck milk", "mark the report as not done". Closed tasks are not at hand, so the words that name it are handed on.</summary>
sealed class ReopenOrder : ISayingReader
{
    public string Name => "reopen";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion || !reading.Starts(said.First, Tag.Order, out var value, out var first) || first >= said.End)
        {
            return false;
        }

        if ((Order)value == Order.Reopen)
        {
            Reopen(said, first, said.End, Name, result);
            return true;
        }

        // "mark X as not done", "mark X as open again"
        var end = said.End;
        if ((Order)value != Order.Mark)
        {
            return false;
        }

        if (reading[end - 1].Is(Tag.DoneWord) && (reading.Is(end - 2, "not") || reading.Is(end - 2, "un")))
        {
            end -= 2;
        }
        else if (reading.Is(end - 1, "undone") || reading.Is(end - 1, "incomplete") || reading.Is(end - 1, "pending") || reading.Is(end - 1, "open") || reading.Is(end - 1, "unfinished"))
        {
            end--;
        }
        else
        {
            return false;
        }

        end -= reading.Is(end - 1, "as") || reading.Is(end - 1, "to") ? 1 : 0;
        if (end <= first)
        {
            return false;
        }

        Reopen(said, first, end, Name, result);
        return true;
    }

    public static void Reopen(Said said, int first, int end, string rule, UnderstandingBuilder result)
    {
        var mention = Mention.Of(said.Reading, first, end);
        var found = Matcher.Find(mention);
        result.Add(found.IsClear
            ? Act.On(said, found, TaskActionKind.Reopen, rule)
            : new TaskAction
            {
                Kind = TaskActionKind.Reopen,
                Named = mention.IsPronoun ? null : said.Reading.Span(first, end).Of(said.Reading.Text),
                Source = Act.Source(said, rule),
            });
    }
}
