using TaskAgent.Language.Things;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>recipient, subject.</summary>
static class Mails
{
    public static void Read(Frame frame, FieldList fields)
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
                fields.AddWords("subject", first, Purpose.End(frame, first), "subject");
                frame.Replace(i, first, ":");
                return;
            }
        }

        Purpose.Read(frame, "subject", from, fields);
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
}
