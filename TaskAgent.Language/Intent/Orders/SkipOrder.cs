using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"no gym today", "skip this week's plants but keep it weekly", "skip the gym today". A task that does not recur is offered for cancelling.</summary>
sealed class SkipOrder : ISayingReader
{
    public string Name => "skip";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (Keeps(said, result))
        {
            return true;
        }

        var skips = reading.Starts(said.First, Tag.Order, out var order, out var first) && (Order)order == Order.Skip;
        var none = reading.Is(said.First, "no") && reading.TemporalAt(said.End - 1) is not null;
        if (said.IsQuestion || !(skips || none))
        {
            return false;
        }

        var end = first;
        while (end < said.End && !reading.Is(end, "but") && !reading.Is(end, "and") && reading[end].Sign != ',')
        {
            end++;
        }

        var mention = Mention.Of(reading, first, end, happened: true);
        if (mention.Words.Count == 0)
        {
            return false;
        }

        var found = Matcher.Find(mention, t => t.Recurrence is not null);
        if (!found.IsClear && skips)
        {
            found = Matcher.Find(mention);
        }

        if (skips && found.Clarity == Clarity.Unclear)
        {
            result.Add(Act.Which(said, found.Tasks, Name));
            return true;
        }

        if (!found.IsClear)
        {
            return false;
        }

        result.Add(Next(found.Task) is { } next
            ? Act.On(said, found, TaskActionKind.SkipOccurrence, Name) with { DueDate = next, DueTime = found.Task.DueTime }
            : Act.On(said, found, TaskActionKind.Cancel, Name, propose: true));
        return true;
    }

    // "... but keep it weekly", said after an order, changes nothing.
    static bool Keeps(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var at = reading.Is(said.First, "but") ? said.First + 1 : said.First;
        return result.Actions.Count > 0 && (reading.Is(at, "keep") || reading.Is(at, "leave"))
            && (reading.Is(at + 1, "it") || reading.Is(at + 1, "the") || reading.Is(at + 1, "them") || reading.Is(at + 1, "everything"));
    }

    static DateOnly? Next(OpenTask task) =>
        task is { Recurrence: { } text, DueDate: { } due } ? RecurrenceRule.Parse(text)?.Next(due, due) : null;
}
