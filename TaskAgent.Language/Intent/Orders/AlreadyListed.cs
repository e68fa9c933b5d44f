using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"buy milk" with milk on the open list, "pay the electricity bill" with that task open: it is on the list already. With another date or more words it is a new task.</summary>
sealed class AlreadyListed : ISayingReader
{
    public string Name => "already-listed";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (reading.Context.OpenTasks.Count == 0 || said.IsQuestion)
        {
            return false;
        }

        var first = said.First;
        var isOut = false;
        while (first < said.End && (reading.Longest(first).Is(Tag.LeadIn) || reading.Longest(first).Is(Tag.RemindMe) || reading[first].Phrase.Is(Tag.OutOf)))
        {
            isOut |= reading[first].Phrase.Is(Tag.OutOf) || reading.Is(first, "need");
            first += reading[first].PhraseLength;
        }

        if (!OnList(said, first, isOut) && !IsOpen(said, first))
        {
            return false;
        }

        Act.LeaveOut(said, result, LeftOutReason.AlreadyListed, Name);
        return true;
    }

    // Every item on one list: "buy milk and eggs". One more item, or a date, makes it something new.
    static bool OnList(Said said, int first, bool isOut)
    {
        var reading = said.Reading;
        var buys = reading[first].Value(Tag.Verb) is (int)Verb.Buy or (int)Verb.Get;
        first += buys ? 1 : 0;
        if (!(buys || isOut) || first >= said.End)
        {
            return false;
        }

        foreach (var list in ShoppingLists.Of(reading.Context))
        {
            var all = true;
            foreach (var (from, to) in Several.Parts(reading, first, said.End))
            {
                all &= !AnyTime(reading, from, to) && ShoppingLists.Find(list, reading, from, to) is not null;
            }

            if (all)
            {
                return true;
            }
        }

        return false;
    }

    static bool AnyTime(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch)
            {
                return true;
            }
        }

        return false;
    }

    static bool IsOpen(Said said, int first)
    {
        var reading = said.Reading;
        if (said.End - first > 24)
        {
            return false;
        }

        // "do the laundry" is "Laundry"
        first += reading.Is(first, "do") ? 1 : 0;
        var mention = Mention.Of(reading, first, said.End);
        if (mention.Words.Count == 0 || mention.IsTooLong || mention.IsEvery)
        {
            return false;
        }

        for (var i = 0; i < reading.OpenTasks.Tasks.Count; i++)
        {
            if (Same(mention, reading.OpenTasks.Words(i)) && SameDue(mention, reading.OpenTasks.Tasks[i]))
            {
                return true;
            }
        }

        return false;
    }

    static bool Same(Mention mention, ReadOnlySpan<TaskWord> title)
    {
        if (title.Length != mention.Words.Count)
        {
            return false;
        }

        for (var i = 0; i < title.Length; i++)
        {
            if (title[i].Stem != mention.Words[i].Stem)
            {
                return false;
            }
        }

        return true;
    }

    static bool SameDue(Mention mention, OpenTask task)
    {
        foreach (var hint in mention.Hints)
        {
            if ((hint.Recurrence is not null && hint.Recurrence != task.Recurrence)
                || (hint.Date is { IsKnown: true } date && date.Value != task.DueDate)
                || (hint.Time is { IsKnown: true } time && time.Value != task.DueTime)
                || hint.LeadTime is not null || hint.Duration is not null)
            {
                return false;
            }
        }

        return true;
    }
}
