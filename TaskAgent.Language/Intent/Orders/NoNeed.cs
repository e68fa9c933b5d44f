using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"don't call John", "no need to water the plants", "I don't have to pay the bill anymore": proposes to cancel, never a new task. Not "don't forget to call John".</summary>
sealed class NoNeed : ISayingReader
{
    public string Name => "no-need";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var at = said.First;
        while (reading.Is(at, "i") || reading.Is(at, "we") || reading.Is(at, "i'm") || reading.Is(at, "we're") || reading.Is(at, "there's"))
        {
            at++;
        }

        if (said.IsQuestion && at == said.First && !reading[at].Is(Tag.Negation) || !reading.Starts(at, Tag.NoNeed, out var first) || first >= said.End)
        {
            return false;
        }

        if (reading.Is(first, "forget") || reading.Is(first, "miss") || reading.Is(first, "let") || reading.Is(first, "be") || reading.Is(first, "know") || reading.Is(first, "worry")
            || reading.Is(first, "have") || reading.Is(first, "want") || reading.Is(first, "like") || reading.Is(first, "care") || reading.Is(first, "think") || reading.Is(first, "remember"))
        {
            return false;
        }

        var end = Reason(said, first);
        while (end - 1 > first && (reading.Is(end - 1, "anymore") || reading.Is(end - 1, "more") || reading.Is(end - 1, "any") || reading.Is(end - 1, "today") || reading.Is(end - 1, "longer")))
        {
            end--;
        }

        if (Items(said, first, end, result))
        {
            return true;
        }

        if (Closing.Try(said, first, end, TaskActionKind.Cancel, Name, result, propose: true))
        {
            return true;
        }

        // What nobody has to do is left out; a rule to live by ("no sugar after 6") stays what it is.
        if (reading.Is(at, "no") && reading[at].PhraseLength == 1)
        {
            return false;
        }

        Act.LeaveOut(said, result, LeftOutReason.Negated, Name);
        return true;
    }

    // "don't call John, he'll call us": what follows says why.
    static int Reason(Said said, int first)
    {
        var reading = said.Reading;
        var end = first;
        while (end < said.End && !reading[end].Is(',') && !reading.Is(end, "because") && !reading.Is(end, "since") && !reading.Is(end, "as") && !reading.Is(end, "cause") && !(reading[end].Is('-') && !reading[end].Glued))
        {
            end++;
        }

        return end;
    }

    // "we don't need eggs anymore", "no more eggs"
    bool Items(Said said, int first, int end, UnderstandingBuilder result)
    {
        foreach (var list in ShoppingLists.Of(said.Reading.Context))
        {
            var from = said.Reading.Is(first, "buy") || said.Reading.Is(first, "get") ? first + 1 : first;
            if (ShoppingLists.Find(list, said.Reading, from, end) is { } item)
            {
                result.Add(new TaskAction
                {
                    Kind = TaskActionKind.RemoveItems,
                    TaskId = list.Id,
                    Items = [item],
                    Source = Act.Source(said, Name),
                });
                return true;
            }
        }

        return false;
    }
}
