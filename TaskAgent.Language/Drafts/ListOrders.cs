using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>"add call the bank to my list", "put laundry on my to-do list": the task is what is added. Not "add chapter 3 to the report".</summary>
static class ListOrders
{
    /// <summary>Leaves only what is added; false if the clause speaks of no list.</summary>
    public static bool Unwrap(Frame frame)
    {
        if (!frame.Is(frame.First, "add") && !frame.Is(frame.First, "put"))
        {
            return false;
        }

        // "put dentist on my calendar for Tuesday at 3"
        for (var i = frame.First + 2; i + 2 < frame.End + 1; i++)
        {
            if ((frame.Is(i, "on") || frame.Is(i, "to") || frame.Is(i, "in")) && frame.Reading[i + 1].Is(Tag.Possessive) && (frame.Is(i + 2, "calendar") || frame.Is(i + 2, "agenda") || frame.Is(i + 2, "diary")))
            {
                frame.Cut(i, i + 3);
                return frame.StartAt(Names.SkipArticle(frame, frame.First + 1));
            }
        }

        // "add dentist for Tuesday at 2"
        var noun = Names.SkipArticle(frame, frame.First + 1);
        if (frame.Is(frame.First, "add") && noun < frame.End && frame.Reading[noun].Is(Tag.TaskNoun) && !Points(frame))
        {
            return frame.StartAt(noun);
        }

        var at = frame.End - 1;
        if (!frame.Is(at, "list") && !frame.Is(at, "todos") && !frame.Is(at, "todo") && !frame.Is(at, "tasks"))
        {
            return false;
        }

        while (at > frame.First + 1 && (frame.Is(at, "list") || frame.Is(at, "to") && (frame.Is(at + 1, "do") || frame.Reading[at + 1].Is('-')) || frame.Is(at, "do") || frame.Is(at, "todo") || frame.Is(at, "todos") || frame.Is(at, "task") || frame.Is(at, "tasks") || frame.Reading[at].Is('-')))
        {
            at--;
        }

        if ((!frame.Reading[at].Is(Tag.Possessive) && !frame.Reading[at].Is(Tag.Article)) || (!frame.Is(at - 1, "to") && !frame.Is(at - 1, "on")))
        {
            return false;
        }

        frame.Cut(at - 1, frame.End);
        return frame.StartAt(frame.First + 1);
    }

    // "add coffee to the menu": not to a list of tasks
    static bool Points(Frame frame)
    {
        for (var i = frame.First + 1; i < frame.End; i++)
        {
            if (frame.Reading.MatchAt(i) is null && (frame.Is(i, "to") || frame.Is(i, "on") || frame.Is(i, "in") || frame.Is(i, "into")))
            {
                return true;
            }
        }

        return false;
    }
}
