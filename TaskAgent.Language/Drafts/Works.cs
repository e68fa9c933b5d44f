using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>priority, deadline, assignee, project.</summary>
static class Works
{
    public static void Read(Frame frame, Due due, FieldList fields)
    {
        Waits(frame, fields);
        for (var i = frame.VerbEnd; i < frame.End; i++)
        {
            if (frame.IsCut(i, out var cut))
            {
                i = cut - 1;
            }
            else if (frame.Verb is Verb.Assign && frame.Is(i, "to") && Names.End(frame, i + 1) is var end && end > i + 1)
            {
                fields.AddWords("assignee", i + 1, end, "assignee");
                frame.Cut(frame.First, frame.VerbEnd);
                CutArticle(frame);
                frame.Cut(i, end);
                i = end - 1;
            }
            else if ((frame.Is(i, "assigned") || frame.Is(i, "assignee")) && AfterLabel(frame, i) is var name && Names.End(frame, name) is var nameEnd && nameEnd > name)
            {
                fields.AddWords("assignee", name, nameEnd, "assignee");
                frame.Cut(i, nameEnd);
                i = nameEnd - 1;
            }
            else if (frame.Is(i, "project") && i > frame.First && AfterLabel(frame, i) is var project && frame.Reading[project].Capital && Names.End(frame, project) is var projectEnd)
            {
                fields.AddWords("project", project, projectEnd, "project");
                if (frame.Reading[i - 1].Is(','))
                {
                    frame.Cut(i, projectEnd);
                }

                i = projectEnd - 1;
            }
        }

        if (frame.Clause.Header is { } header)
        {
            fields.Add("project", new FieldValue.Text(header), frame.Clause.First, frame.Clause.First, "header");
        }

        if (due.Date is { } date)
        {
            fields.Add("deadline", new FieldValue.Date(date), due.Source!.First, due.Source.End, due.Source.Recognizer);
        }
    }

    // "Sarah needs to finish the slides by Friday", "waiting on Tom for the quote"
    static void Waits(Frame frame, FieldList fields)
    {
        fields.AddWords("assignee", frame.Assignee.First, frame.Assignee.End, "waiting");
        if (frame.Is(frame.First, "waiting") && (frame.Is(frame.First + 1, "on") || frame.Is(frame.First + 1, "for")) && Names.IsName(frame, frame.First + 2))
        {
            fields.AddWords("assignee", frame.First + 2, Names.End(frame, frame.First + 2), "waiting");
        }
    }

    static void CutArticle(Frame frame)
    {
        if (frame.Reading[frame.VerbEnd].Is(Tag.Article))
        {
            frame.Cut(frame.VerbEnd, frame.VerbEnd + 1);
        }
    }

    static int AfterLabel(Frame frame, int at)
    {
        at++;
        while (frame.Reading[at].Is(':') || frame.Is(at, "to") || frame.Reading[at].Is('='))
        {
            at++;
        }

        return at;
    }
}
