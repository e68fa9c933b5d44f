using TaskAgent.Language.Things;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>Whom a call or mail is for, and what about.</summary>
static class People
{
    /// <summary>contact_person, phone_number, purpose.</summary>
    public static void Call(Frame frame, FieldList fields)
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
        Purpose(frame, "purpose", end, fields);
    }

    /// <summary>recipient, subject.</summary>
    public static void Email(Frame frame, FieldList fields)
    {
        if (frame.Verb is Verb.Send)
        {
            Sent(frame, fields);
            return;
        }

        var first = Names.SkipArticle(frame, frame.VerbEnd);
        var end = Names.End(frame, first);

        // "email the report to Bob"
        if (frame.Is(end, "to") && (Names.IsName(frame, Names.SkipArticle(frame, end + 1)) || frame.Reading[end + 1].Is(Tag.ObjectPronoun)))
        {
            Sent(frame, fields);
            return;
        }

        if (end > first && frame.Verb is not null && !frame.Reading[first].Is(Tag.ObjectPronoun))
        {
            var owner = first;
            while (owner < end && !frame.Reading[owner].Flags.HasFlag(TokenFlags.Possessive))
            {
                owner++;
            }

            // "reply to Ana's email"
            if (owner < end && (frame.Is(owner + 1, "email") || frame.Is(owner + 1, "message") || frame.Is(owner + 1, "mail")))
            {
                var span = frame.Reading.Span(first, owner + 1);
                fields.Add("recipient", new FieldValue.Text(frame.Reading.Text.Substring(span.Start, span.Length - 2)), first, owner + 1, "recipient");
            }
            else
            {
                fields.AddWords("recipient", first, end, "recipient");
            }
        }

        Subject(frame, end, fields);
    }

    // "subject Payroll mismatch", "about the leak", ": the leak"
    static void Subject(Frame frame, int from, FieldList fields)
    {
        for (var i = from; i < frame.End; i++)
        {
            if (frame.Is(i, "subject"))
            {
                var first = frame.Reading[i + 1].Is(':') ? i + 2 : i + 1;
                fields.AddWords("subject", first, Rest(frame, first), "subject");
                frame.Replace(i, first, ":");
                return;
            }
        }

        Purpose(frame, "subject", from, fields);
    }

    // "send Mia the slides", "send the slides to Mia", "send Bob a note about X"
    static void Sent(Frame frame, FieldList fields)
    {
        var first = Names.SkipArticle(frame, frame.VerbEnd);
        var end = Names.End(frame, first);
        if (frame.Is(end, "to"))
        {
            var to = Names.SkipArticle(frame, end + 1);
            if (!frame.Reading[to].Is(Tag.ObjectPronoun))
            {
                fields.AddWords("recipient", to, Names.End(frame, to), "recipient");
            }

            if (!frame.Reading[first].Is(Tag.ObjectPronoun))
            {
                fields.AddWords("subject", first, end, "subject");
            }

            return;
        }

        // "send the Q2 numbers to finance": a thing with a number in it
        if (first > frame.VerbEnd && !Names.IsName(frame, end) && To(frame, end) is var behind and > 0)
        {
            var whom = Names.SkipArticle(frame, behind + 1);
            fields.AddWords("recipient", whom, Names.End(frame, whom), "recipient");
            fields.AddWords("subject", first, behind, "subject");
            return;
        }

        // "send me the file"
        if (frame.Reading[first].Is(Tag.ObjectPronoun))
        {
            first = Names.SkipArticle(frame, first + 1);
            fields.AddWords("subject", first, Names.End(frame, first), "subject");
            return;
        }

        var name = first;
        while (name < end && Names.IsName(frame, name))
        {
            name++;
        }

        if (name > first && !frame.Reading[name - 1].Flags.HasFlag(TokenFlags.Possessive))
        {
            fields.AddWords("recipient", first, name, "recipient");
            var thing = Names.SkipArticle(frame, name);
            fields.AddWords("subject", thing, Names.End(frame, thing), "subject");
        }
        else
        {
            fields.AddWords("subject", first, end, "subject");
        }
    }

    static int To(Frame frame, int from)
    {
        for (var i = from; i < frame.End && !frame.IsCut(i, out _); i++)
        {
            if (frame.Is(i, "to"))
            {
                return i;
            }
        }

        return 0;
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

    /// <summary>"about the project meeting", "re: bloodwork", "to confirm the date".</summary>
    public static void Purpose(Frame frame, string key, int from, FieldList fields)
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
                fields.AddWords(key, first, Rest(frame, first), "purpose");
                return;
            }
        }
    }

    /// <summary>The token just past the words up to the next cut or comma.</summary>
    public static int Rest(Frame frame, int first)
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
