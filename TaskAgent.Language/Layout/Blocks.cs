using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Layout;

/// <summary>Cuts a text into lines and says what each is: text, item of a list, header, older mail, signature.</summary>
static class Blocks
{
    public static List<Block> Of(Reading reading, UnderstandingBuilder result)
    {
        var blocks = new List<Block>(4);
        Block? header = null;
        var kept = 0;
        var pointed = true;
        var isForwarded = false;
        var isMail = IsMail(reading);
        var first = 0;
        while (first < reading.Count)
        {
            var end = LineEnd(reading, first);
            if (end == first)
            {
                first++;
                continue;
            }

            var older = !MailParts.IsQuoted(reading, first) && MailParts.StartsOlderMail(reading, first, end);
            if (MailParts.IsQuoted(reading, first))
            {
                result.Add(new LeftOut(reading.Span(first, end), LeftOutReason.QuotedMail, "quoted-mail"));
            }
            else if (older && kept > 0 && !isForwarded && MailParts.StartsForwarded(reading, first, end, pointed))
            {
                isForwarded = true;
                header = null;
                Point(reading, blocks, result);
            }
            else if (older && kept > 0)
            {
                result.Add(new LeftOut(reading.Span(first, reading.Count), LeftOutReason.QuotedMail, "older-mail"));
                break;
            }
            else if (MailParts.StartsSignature(reading, first, end, kept == 0) || (isMail && kept > 0 && end >= reading.Count && MailParts.IsNameOnly(reading, first, end)))
            {
                result.Add(new LeftOut(reading.Span(first, reading.Count), LeftOutReason.Signature, "signature"));
                reading.Signature = (first, reading.Count);
                break;
            }
            else if (!(older || (MailParts.IsHeaderLine(reading, first) && (isMail || isForwarded))))
            {
                kept++;
                pointed &= MailParts.OnlyPoints(reading, first, end);
                header = Line(reading, first, end, isForwarded, header, blocks, result);
            }

            first = end + 1;
        }

        return blocks;
    }

    // "please handle" above a forwarded mail: the mail says what.
    static void Point(Reading reading, List<Block> blocks, UnderstandingBuilder result)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (MailParts.OnlyPoints(reading, blocks[i].First, blocks[i].End))
            {
                result.Add(new LeftOut(reading.Span(blocks[i].First, blocks[i].End), LeftOutReason.Header, "forwarded-mail"));
                blocks.RemoveAt(i);
            }
        }
    }

    /// <summary>Adds the line, or returns it as the header of the following ones.</summary>
    static Block? Line(Reading reading, int first, int end, bool isForwarded, Block? header, List<Block> blocks, UnderstandingBuilder result)
    {
        var start = LineMarks.Skip(reading, first, end, out var item, out var ticked);
        if (ticked)
        {
            result.Add(new LeftOut(reading.Span(first, end), LeftOutReason.Ticked, "check-box"));
            return header;
        }

        if (!item)
        {
            header = header is { HasColon: true } && !(blocks.Count > 0 && blocks[^1].IsListItem) ? header : null;
            if (Headers.Read(reading, start, end) is { } found)
            {
                result.Add(new LeftOut(reading.Span(first, end), LeftOutReason.Header, "header"));
                return found;
            }
        }

        if (header is { IsShoppingList: true } && !Headers.IsTask(reading, start, end))
        {
            if (blocks.Count > 0 && blocks[^1].IsShoppingList)
            {
                blocks[^1] = blocks[^1] with { End = end };
            }
            else
            {
                blocks.Add(header with { End = end });
            }

            return header;
        }

        blocks.Add(new Block(start, end) { IsListItem = item, IsForwarded = isForwarded, Header = header?.Header, SharedDate = header?.SharedDate });
        return header;
    }

    static int LineEnd(Reading reading, int first)
    {
        var end = first;
        while (end < reading.Count && reading[end].Kind != TokenKind.NewLine)
        {
            end++;
        }

        return end;
    }

    static bool IsMail(Reading reading) => reading.Text.Contains("Subject:", StringComparison.OrdinalIgnoreCase) && reading.Text.Contains("From:", StringComparison.OrdinalIgnoreCase);
}
