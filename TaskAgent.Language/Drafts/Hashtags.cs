using TaskAgent.Language.Things;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>tags: the labels of a task, and the type that one of them names where its words name none.</summary>
static class Hashtags
{
    public static void Read(Frame frame, FieldList fields)
    {
        List<string>? tags = null;
        var (first, end) = (0, 0);
        for (var i = frame.Clause.First; i < frame.Clause.End; i++)
        {
            if (frame.Reading.MatchAt(i) is not HashtagMatch match)
            {
                continue;
            }

            first = tags is null ? match.First : first;
            (tags ??= []).Add(frame.Reading.Span(match.First + 1, match.End).Of(frame.Reading.Text));
            end = match.End;
            frame.Cut(match.First, match.End);
            i = match.End - 1;
        }

        if (tags is not null)
        {
            fields.Add("tags", new FieldValue.List(tags), first, end, "hashtag");
        }
    }

    /// <summary>"#work" for Work; null without such a label.</summary>
    public static TaskType? Type(Frame frame)
    {
        foreach (var match in frame.Reading.Matches)
        {
            if (match is HashtagMatch && match.First >= frame.Clause.First && match.End <= frame.Clause.End && frame.Reading[match.First + 1].Value(Tag.TypeName) is var type and >= 0)
            {
                return (TaskType)type;
            }
        }

        return null;
    }
}
