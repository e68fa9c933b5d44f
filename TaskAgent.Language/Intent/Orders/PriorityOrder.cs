using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"make the report low priority", "the leak is urgent now", "prioritize the contract call". Not "urgent: call Bob".</summary>
sealed class PriorityOrder : ISayingReader
{
    public string Name => "priority";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion || reading.Context.OpenTasks.Count == 0)
        {
            return false;
        }

        var first = said.First;
        var end = said.End;
        var ordered = reading.Starts(first, Tag.Order, out var value, out var next)
            && (Order)value is Order.Mark or Order.Make or Order.Change or Order.Move or Order.Raise or Order.Prioritize or Order.Deprioritize;
        if (ordered && (Order)value is Order.Prioritize or Order.Deprioritize)
        {
            return next < end && Set(said, next, end, (Order)value == Order.Prioritize ? Priority.High : Priority.Low, result);
        }

        if (ordered && (Order)value == Order.Raise)
        {
            var raised = Level(reading, next, ref end) ?? (reading.Is(said.First, "raise") || reading.Is(said.First, "increase") ? Priority.High : Priority.Low);
            return SkipPriority(reading, ref next) && Set(said, next, end, raised, result);
        }

        if (Level(reading, first, ref end) is not { } level || end <= first)
        {
            return false;
        }

        if (!ordered)
        {
            return Statement(said, first, end, level, result);
        }

        SkipPriority(reading, ref next);
        return end > next && Set(said, next, end, level, result);
    }

    // "the leak is urgent", "report: high priority"
    bool Statement(Said said, int first, int end, Priority level, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var linked = end;
        while (linked > first && (reading[linked - 1].Is(Tag.Linking) || reading[linked - 1].Is(Tag.Be) || reading.Is(linked - 1, "a")
            || reading.Is(linked - 1, "more") || reading.Is(linked - 1, "so") || reading.Is(linked - 1, "became") || reading.Is(linked - 1, "become")))
        {
            linked--;
        }

        var verbal = reading.Is(end, "can") || reading.Is(end, "no");
        return (linked < end || verbal) && linked > first && !Doubtful.In(said, first, linked)
            && Matcher.Find(Mention.Of(reading, first, linked)) is { Clarity: Clarity.Clear or Clarity.Unclear }
            && Set(said, first, linked, level, result);
    }

    bool Set(Said said, int first, int end, Priority level, UnderstandingBuilder result)
    {
        var mention = Mention.Of(said.Reading, first, end);
        if (mention.IsPronoun && mention.Position == 0)
        {
            result.Add(Act.OnIt(said, TaskActionKind.SetPriority, Name) with { Priority = level });
            return true;
        }

        if (mention.IsEvery)
        {
            var chosen = Several.Every(mention);
            chosen.ForEach(t => result.Add(Act.On(said, new Found(Clarity.Clear, [t], 1), TaskActionKind.SetPriority, Name, chosen.Count > Act.MostDirect) with { Priority = level }));
            return chosen.Count > 0;
        }

        var found = Matcher.Find(mention);
        if (found.IsClear)
        {
            result.Add(Act.On(said, found, TaskActionKind.SetPriority, Name) with { Priority = level });
        }
        else if (found.Clarity == Clarity.Unclear)
        {
            result.Add(Act.Which(said, found.Tasks, Name));
        }
        else
        {
            return false;
        }

        return true;
    }

    // "the priority of", "priority on"
    static bool SkipPriority(Reading reading, ref int first)
    {
        var at = reading[first].Is(Tag.Article) ? first + 1 : first;
        if (!reading.Is(at, "priority") || !(reading.Is(at + 1, "of") || reading.Is(at + 1, "for") || reading.Is(at + 1, "on")))
        {
            return false;
        }

        first = at + 2;
        return true;
    }

    // "urgent", "high priority", "as low priority", "to high", "a top priority", "priority to critical"
    static Priority? Level(Reading reading, int first, ref int end)
    {
        var at = end;
        var suffix = reading.Is(at - 1, "priority") || reading.Is(at - 1, "prio");
        for (var length = 4; length >= 1; length--)
        {
            var start = at - length - (suffix ? 1 : 0);
            if (suffix && start >= first && length == 1 && reading[start].Is(Tag.Level))
            {
                return Before(reading, first, start, reading[start].Value(Tag.Level), ref end);
            }

            start = at - length;
            if (start >= first && reading[start].PhraseLength == length && reading.Starts(start, Tag.Level, out var value, out _))
            {
                return Before(reading, first, start, value, ref end);
            }
        }

        return !suffix && at > first && reading[at - 1].Is(Tag.Level) ? Before(reading, first, at - 1, reading[at - 1].Value(Tag.Level), ref end) : null;
    }

    static Priority Before(Reading reading, int first, int start, int value, ref int end)
    {
        while (start > first && (reading.Is(start - 1, "to") || reading.Is(start - 1, "as") || reading.Is(start - 1, "a") || reading.Is(start - 1, "priority")
            || reading.Is(start - 1, "my") || reading.Is(start - 1, "very") || reading.Is(start - 1, "super") || reading.Is(start - 1, "really") || reading[start - 1].Sign is ':'))
        {
            start--;
        }

        // "report: high" says it of a thing as "is" does.
        end = start;
        return (Priority)value;
    }
}
