using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>Where a condition or the content of a message starts: in "call Bob if he has not written by Friday" Friday is not when to call.</summary>
static class OwnWords
{
    // "the meeting's moved", "the party is"
    static bool IsSaid(Frame frame, int at) =>
        frame.Reading[at].Is(Tag.Be) && frame.Reading[at - 1].Kind == TokenKind.Word
        || ((frame.Reading[at].Flags & TokenFlags.Possessive) != 0 && (frame.Reading[at + 1].Is(Tag.PastVerb) || frame.Reading[at + 1].Is(Tag.OffWord)));

    /// <summary>The token just past the words whose dates are the task's own.</summary>
    public static int End(Frame frame)
    {
        if (frame.Clause.IsConditional)
        {
            return frame.Clause.First;
        }

        for (var i = frame.First + 1; i < frame.End; i++)
        {
            // "let Omar know I can't make it Friday", "tell Kim the meeting's moved to 4": what the message says
            if (frame.Verb is Verb.Message && i > frame.VerbEnd && (frame.Reading[i].Is(Tag.SubjectPronoun) && !frame.Is(i, "you") || IsSaid(frame, i)))
            {
                return i;
            }

            if (frame.Is(i, "if") || frame.Is(i, "unless") || (frame.Is(i, "that") && frame.Verb is (Verb.Message or Verb.Email or Verb.Call)))
            {
                return i;
            }
        }

        return frame.Clause.End;
    }
}
