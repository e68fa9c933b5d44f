using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Drafts;

/// <summary>"Block 2 hours Thursday afternoon for the budget deck": the task is what the time is for. Not "block the sender".</summary>
static class TimeBlocks
{
    /// <summary>Leaves only what the time is for; false if the clause blocks no time.</summary>
    public static bool Unwrap(Frame frame)
    {
        var at = frame.First;
        if (!frame.Is(at, "block") && !frame.Is(at, "set") && !frame.Is(at, "spend") && !frame.Is(at, "reserve") && !frame.Is(at, "put"))
        {
            return false;
        }

        var duration = false;
        for (at++; at < frame.End; at++)
        {
            if (frame.Reading.MatchAt(at) is TemporalMatch match)
            {
                duration |= match.Duration is not null;
                at = match.End - 1;
            }
            else if (duration && (frame.Is(at, "for") || frame.Is(at, "on") || frame.Is(at, "to")))
            {
                var first = Names.SkipArticle(frame, at + 1);
                return frame.StartAt(first, isNoun: first > at + 1);
            }
            else if (!frame.Is(at, "aside") && !frame.Is(at, "off") && !frame.Is(at, "out") && !frame.Is(at, "of") && frame.Reading[at].Kind == TokenKind.Word)
            {
                return false;
            }
        }

        return false;
    }
}
