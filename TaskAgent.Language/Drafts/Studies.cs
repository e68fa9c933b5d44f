using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>subject, resources.</summary>
static class Studies
{
    public static void Read(Frame frame, FieldList fields)
    {
        if (frame.Verb is Verb.Read)
        {
            var first = Names.SkipArticle(frame, frame.VerbEnd);
            var end = Purpose.End(frame, first);
            if (end > first)
            {
                fields.Add("resources", new FieldValue.List([frame.Reading.Span(first, end).Of(frame.Reading.Text)]), first, end, "resources");
            }

            return;
        }

        if (frame.Verb is Verb.Learn)
        {
            var first = frame.VerbEnd;
            while (frame.Is(first, "for") || frame.Is(first, "to") || frame.Is(first, "up") || frame.Is(first, "on") || frame.Reading[first].Is(Tag.Article))
            {
                first++;
            }

            var end = frame.Is(first, "how") ? Purpose.End(frame, first) : first;
            while (end < frame.End && !frame.IsCut(end, out _) && !frame.Reading[end].Is(Tag.Preposition) && !frame.Reading[end].Is(','))
            {
                end++;
            }

            fields.AddWords("subject", first, end, "subject");
        }
    }
}
