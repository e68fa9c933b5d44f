using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>date, time, participants, location, agenda.</summary>
static class Meetings
{
    public static void Read(Frame frame, Due due, FieldList fields)
    {
        var first = Who(frame);
        var agenda = frame.First;
        if (first > 0)
        {
            var names = new List<string>();
            var at = first;
            while (true)
            {
                var start = Names.SkipArticle(frame, at);
                var end = NameEnd(frame, start);
                if (end == start)
                {
                    break;
                }

                names.Add(frame.Reading.Span(start, end).Of(frame.Reading.Text));
                agenda = end;
                var next = end;
                while (frame.Reading[next].Is(',') || frame.Reading[next].Is(Tag.And) || frame.Reading[next].Is('&'))
                {
                    next++;
                }

                if (next == end || !(Names.IsName(frame, next) || (frame.Reading[next].Is(Tag.Article) && Names.IsName(frame, next + 1))))
                {
                    break;
                }

                at = next;
            }

            if (names.Count > 0)
            {
                fields.Add("participants", new FieldValue.List(names), first, agenda, "participants");
            }
        }

        Places.Location(frame, fields, cut: frame.Verb is not Verb.Book);
        if (due.Date is { } date)
        {
            fields.Add("date", new FieldValue.Date(date), due.Source!.First, due.Source.End, due.Source.Recognizer);
        }

        if (due.Time is { } time)
        {
            fields.Add("time", new FieldValue.Time(time), due.TimeSource!.First, due.TimeSource.End, due.TimeSource.Recognizer);
        }

        Agenda(frame, agenda, fields);
    }

    static int Who(Frame frame)
    {
        if (frame.Verb is Verb.Meet && frame.VerbEnd < frame.End)
        {
            var at = frame.Is(frame.VerbEnd, "with") ? frame.VerbEnd + 1 : frame.VerbEnd;
            if (Names.IsName(frame, Names.SkipArticle(frame, at)))
            {
                return at;
            }
        }

        if (frame.Is(frame.First, "meeting") && Names.IsName(frame, frame.First + 1))
        {
            return frame.First + 1;
        }

        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Is(i, "with"))
            {
                return i + 1;
            }

            if (frame.Is(i, "w") && frame.Reading[i + 1].Is('/'))
            {
                return i + 2;
            }
        }

        return 0;
    }

    static int NameEnd(Frame frame, int first)
    {
        var end = first;
        while (end < frame.End && frame.Reading.MatchAt(end) is null && frame.Reading[end].Kind is TokenKind.Word or TokenKind.Mention or TokenKind.MailAddress or TokenKind.Sign
            && (frame.Reading[end].Kind != TokenKind.Sign || (frame.Reading[end].Is('.') && frame.Reading[end - 1].Is(Tag.PersonTitle)))
            && !frame.Reading[end].Is(Tag.Preposition) && !frame.Reading[end].Is(Tag.And) && !frame.Reading[end].Is(Tag.Be) && !frame.IsCut(end, out _))
        {
            end++;
        }

        return end;
    }

    static void Agenda(Frame frame, int from, FieldList fields)
    {
        for (var i = from; i < frame.End; i++)
        {
            if (frame.Is(i, "about") || frame.Is(i, "re") || frame.Is(i, "regarding") || (frame.Is(i, "to") && (frame.Is(i + 1, "discuss") || frame.Is(i + 1, "review") || frame.Is(i + 1, "plan") || frame.Is(i + 1, "go"))))
            {
                var first = frame.Reading[i + 1].Is(':') || frame.Is(i + 1, "discuss") ? i + 2 : i + 1;
                fields.AddWords("agenda", first, Purpose.End(frame, first), "agenda");
                return;
            }
        }
    }
}
