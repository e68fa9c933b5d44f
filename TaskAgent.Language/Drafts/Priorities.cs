using TaskAgent.Language.Recognition;
using TaskAgent.Language.Things;

namespace TaskAgent.Language.Drafts;

/// <summary>R10: the strongest word counts; words that describe a noun stay in the title.</summary>
static class Priorities
{
    public static Priority Read(Frame frame, out Match? source)
    {
        source = null;
        var priority = Priority.Medium;
        for (var i = frame.Clause.First; i < frame.Clause.End; i++)
        {
            if (frame.Reading.MatchAt(i) is not PriorityMatch match)
            {
                continue;
            }

            if (source is null || match.Priority > priority)
            {
                priority = match.Priority;
                source = match;
            }

            if (!match.Attribute)
            {
                frame.Cut(CutFirst(frame, match.First), match.End);
            }

            i = match.End - 1;
        }

        return priority;
    }

    // "it's urgent", "this is important"
    static int CutFirst(Frame frame, int first)
    {
        if (first - 1 > frame.First && (frame.Is(first - 1, "it's") || frame.Is(first - 1, "its") || frame.Is(first - 1, "is")))
        {
            first -= frame.Is(first - 1, "is") ? 2 : 1;
        }

        return Math.Max(first, frame.First);
    }
}
