using TaskAgent.Language.Things;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>What a call or mail is about: "about the project meeting", "re: bloodwork", "to confirm the date".</summary>
static class Purpose
{
    /// <summary>Adds it under the key; nothing where it is not said.</summary>
    public static void Read(Frame frame, string key, int from, FieldList fields)
    {
        for (var i = from; i < frame.End; i++)
        {
            if (frame.IsCut(i, out var end))
            {
                i = end - 1;
                continue;
            }

            var about = frame.Is(i, "about") || frame.Is(i, "abt") || frame.Is(i, "re") || frame.Is(i, "regarding") || frame.Is(i, "concerning") || frame.Is(i, "for");
            if (about || (frame.Is(i, "to") && frame.Reading[i + 1].Kind == TokenKind.Word))
            {
                var first = frame.Reading[i + 1].Is(':') ? i + 2 : i + 1;
                fields.AddWords(key, first, End(frame, first), "purpose");
                return;
            }
        }
    }

    /// <summary>The token just past the words up to the next cut or comma.</summary>
    public static int End(Frame frame, int first)
    {
        var end = first;
        while (end < frame.End && !frame.IsCut(end, out _) && !frame.Reading[end].Is(','))
        {
            end++;
        }

        while (end > first && frame.Reading[end - 1].Sign is '-' or ',' or ':' || (end > first && frame.IsCut(end, out _) && frame.Reading[end - 1].Is(Tag.Preposition)))
        {
            end--;
        }

        return end;
    }
}
