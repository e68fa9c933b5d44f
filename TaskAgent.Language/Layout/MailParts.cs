using TaskAgent.Language.Things;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Layout;

/// <summary>What in a mail is not its new text.</summary>
static class MailParts
{
    static readonly WordSet Pointing = new(
        "fyi see below please pls can could you take care of this that it handle look at into attached forwarding forwarded fwd fw for me to do hi hey hello thanks thank the email mail message thread chain and act on deal with sort out as discussed your info information action required todo");

    /// <summary>"> please review the draft by Feb 6"</summary>
    public static bool IsQuoted(Reading reading, int first) => reading[first].Is('>');

    /// <summary>"---------- Forwarded message", "Begin forwarded message:", or an original message below a line that only points to it.</summary>
    public static bool StartsForwarded(Reading reading, int first, int end, bool pointed)
    {
        for (var i = first; i < Math.Min(end, first + 40); i++)
        {
            if (reading.Is(i, "forwarded") || (pointed && reading.Is(i, "original")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line says no more than that something is below: "FYI", "please handle", "see below", "Fwd: for me".</summary>
    public static bool OnlyPoints(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading[i].Kind is TokenKind.Word or TokenKind.Number && !Pointing.Has(reading.Words(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a line in the mail is only its writer's name, as at its end.</summary>
    public static bool IsNameOnly(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading[i] is not { Kind: TokenKind.Word, Capital: true, Lexeme.Tags.IsEmpty: true })
            {
                return false;
            }
        }

        return end - first <= 2;
    }

    /// <summary>"On Feb 2 Maya wrote:", "-----Original Message-----", "Begin forwarded message:": what follows is an older mail.</summary>
    public static bool StartsOlderMail(Reading reading, int first, int end)
    {
        if (reading[end - 1].Is(':') && reading.Is(end - 2, "wrote"))
        {
            return true;
        }

        if (reading[first].Is('-') && reading[end - 1].Is('-'))
        {
            for (var i = first; i < Math.Min(end, first + 20); i++)
            {
                if (reading.Is(i, "original") || reading.Is(i, "forwarded"))
                {
                    return true;
                }
            }
        }

        return reading.Is(first, "begin") && reading.Is(first + 1, "forwarded");
    }

    /// <summary>"From: ...", "Subject: ..." above a forwarded mail.</summary>
    public static bool IsHeaderLine(Reading reading, int first) =>
        reading[first + 1].Is(':') && reading[first + 1].Glued
        && (reading.Is(first, "from") || reading.Is(first, "sent") || reading.Is(first, "to") || reading.Is(first, "cc") || reading.Is(first, "subject") || reading.Is(first, "date") || reading.Is(first, "bcc"));

    /// <summary>"--", "Best regards,", "Sent from my iPhone", "Maya Ortiz | +1 415 555 0100 | 500 Howard St": what follows is no text.</summary>
    public static bool StartsSignature(Reading reading, int first, int end, bool isFirstLine)
    {
        if (reading[first].Is('-') && reading[first + 1].Is('-') && reading[first + 1].Glued && end - first <= 3)
        {
            return true;
        }

        if (isFirstLine)
        {
            return false;
        }

        if (reading.Is(first, "sent") && reading.Is(first + 1, "from") && reading.Is(first + 2, "my"))
        {
            return true;
        }

        var closing = reading[first].Phrase.Is(Tag.Goodbye) ? reading[first].PhraseLength : reading[first].Is(Tag.Goodbye) ? 1 : 0;
        if (closing > 0 && first + closing < end && reading[first + closing].Sign is ',' or '!' or '.')
        {
            closing++;
        }

        return (closing > 0 && (first + closing == end || (reading[first + closing - 1].Is(',') && end - first <= closing + 3)))
            || IsContactLine(reading, first, end) || IsLegal(reading, first, end);
    }

    static bool IsContactLine(Reading reading, int first, int end)
    {
        var bars = 0;
        var contact = false;
        for (var i = first; i < Math.Min(end, first + 60); i++)
        {
            bars += reading[i].Is('|') || reading[i].Is('•') ? 1 : 0;
            contact |= reading[i].Kind is TokenKind.MailAddress or TokenKind.Url || reading.MatchAt(i) is PhoneMatch or AddressMatch;
        }

        return bars >= 1 && contact && end - first < 60;
    }

    static bool IsLegal(Reading reading, int first, int end)
    {
        var message = false;
        for (var i = first; i < Math.Min(end, first + 25); i++)
        {
            message |= reading.Is(i, "message") || reading.Is(i, "email") || reading.Is(i, "mail") || reading.Is(i, "communication");
            if (message && (reading.Is(i, "confidential") || reading.Is(i, "privileged") || reading.Is(i, "recipient")))
            {
                return true;
            }
        }

        return reading.Is(first, "confidentiality") || reading.Is(first, "disclaimer");
    }
}
