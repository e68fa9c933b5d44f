using TaskAgent.Language.Things;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>Who signed a mail, and the number below the name: offered for "call me back", "call Maya", marked as implied. Not for "call Tom".</summary>
static class Sender
{
    /// <summary>Longer signatures are legal text.</summary>
    const int LongestSignature = 60;

    const int LongestName = 3;

    /// <summary>Adds what the signature knows about the person of a call, unless the mail's own words said it.</summary>
    public static void Offer(Frame frame, bool isSender, FieldList fields)
    {
        var reading = frame.Reading;
        if (reading.Signature.End == 0 || !Name(reading, out var first, out var end))
        {
            return;
        }

        if (isSender)
        {
            fields.Add("contact_person", Words(reading, first, end), first, end, "signature", Certainty.Implied);
        }
        else if (!IsCalled(fields, reading.Span(first, end).Of(reading.Text)))
        {
            return;
        }

        for (var i = end; i < Math.Min(reading.Signature.End, reading.Signature.First + LongestSignature); i++)
        {
            if (reading.MatchAt(i) is PhoneMatch phone)
            {
                fields.Add("phone_number", Words(reading, phone.First, phone.End), phone.First, phone.End, "signature", Certainty.Implied);
                return;
            }
        }
    }

    static FieldValue.Text Words(Reading reading, int first, int end) => new(reading.Span(first, end).Of(reading.Text));

    // "Best regards,\nMaya Ortiz\n...", "Maya Ortiz | ..."
    static bool Name(Reading reading, out int first, out int end)
    {
        first = reading.Signature.First;
        var limit = Math.Min(reading.Signature.End, first + LongestSignature);
        while (first < limit && !IsNamePart(reading, first))
        {
            first++;
        }

        end = first;
        while (end < limit && end < first + LongestName && IsNamePart(reading, end))
        {
            end++;
        }

        return end > first;
    }

    static bool IsNamePart(Reading reading, int at) =>
        reading[at] is { Kind: TokenKind.Word, Capital: true } && !reading[at].Is(Tag.Goodbye) && !reading[at].Phrase.Is(Tag.Goodbye) && !reading.Is(at, "sent") && reading.MatchAt(at) is null;

    // The first name or the whole.
    static bool IsCalled(FieldList fields, string name)
    {
        foreach (var field in fields.Fields)
        {
            if (field is { Key: "contact_person", Value: FieldValue.Text { Value: var called } })
            {
                return name.Equals(called, StringComparison.OrdinalIgnoreCase)
                    || (name.StartsWith(called, StringComparison.OrdinalIgnoreCase) && name[called.Length] == ' ');
            }
        }

        return false;
    }
}
