using TaskAgent.Language.Things;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>contact_person, phone_number, purpose.</summary>
static class Calls
{
    public static void Read(Frame frame, FieldList fields)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Reading.MatchAt(i) is PhoneMatch phone)
            {
                fields.AddWords("phone_number", phone.First, phone.End, phone.Recognizer);
                var at = frame.Is(i - 1, "at") || frame.Is(i - 1, "on") ? i - 1 : i;

                // "call 555-0142": the number is all that says whom
                if (at > frame.VerbEnd)
                {
                    frame.Cut(at, phone.End);
                }

                i = phone.End;
            }
        }

        var first = frame.VerbEnd;
        while (frame.Is(first, "back") || frame.Is(first, "up") || frame.Is(first, ":"))
        {
            first++;
        }

        if (frame.Verb is null)
        {
            first = With(frame);
        }

        first = Names.SkipArticle(frame, first);
        var end = Names.End(frame, first);
        if (frame.Verb is not null || first > frame.First)
        {
            var nameEnd = end > first && frame.Is(end - 1, "back") ? end - 1 : end;
            if (nameEnd > first && !(nameEnd == first + 1 && frame.Reading[first].Is(Tag.ObjectPronoun)) && !frame.Is(first, "in"))
            {
                fields.AddWords("contact_person", first, nameEnd, "contact");
            }
        }

        Sender.Offer(frame, frame.Verb is not null && frame.Is(frame.VerbEnd, "me"), fields);
        Purpose.Read(frame, "purpose", end, fields);
    }

    static int With(Frame frame)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Is(i, "with") || frame.Is(i, "w") || (frame.Is(i, "to") && Names.IsName(frame, Names.SkipArticle(frame, i + 1))))
            {
                return frame.Reading[i + 1].Is('/') ? i + 2 : i + 1;
            }
        }

        return frame.First;
    }
}
