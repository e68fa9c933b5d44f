using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Layout;

/// <summary>What stands before the words of a line.</summary>
static class LineMarks
{
    /// <summary>Skips "- ", "* ", "• ", "1. ", "2) ", "a) ", "[ ]", "[x]", "☐", "✅".</summary>
    public static int Skip(Reading reading, int first, int end, out bool item, out bool ticked)
    {
        item = false;
        ticked = false;
        var at = first;
        while (at < end)
        {
            var next = Bullet(reading, at);
            if (next == at)
            {
                next = CheckBox(reading, at, ref ticked);
            }

            if (next == at || next >= end)
            {
                break;
            }

            item = true;
            at = next;
        }

        return at;
    }

    /// <summary>Whether a numbered bullet starts here: "1.", "2)", "(3)".</summary>
    public static bool IsNumbered(Reading reading, int at) =>
        reading[at].Kind == TokenKind.Number && reading[at].Length <= 2
        && (reading[at + 1].Is(')') || reading[at + 1].Is('.')) && reading[at + 1].Glued && !reading[at + 2].Glued
        && reading[at + 2].Kind is not (TokenKind.End or TokenKind.NewLine);

    /// <summary>Whether a lettered bullet starts here: "b) ".</summary>
    public static bool IsLettered(Reading reading, int at) =>
        reading[at] is { Kind: TokenKind.Word, Length: 1 } && reading[at + 1] is { Sign: ')', Glued: true } && !reading[at + 2].Glued && reading[at + 2].Kind is not (TokenKind.End or TokenKind.NewLine);

    static int Bullet(Reading reading, int at)
    {
        if (IsNumbered(reading, at))
        {
            return at + 2;
        }

        if (reading[at].Sign is '-' or '*' or '•' or '+' or '>' && !reading[at + 1].Glued)
        {
            return at + 1;
        }

        if (reading[at].Sign is '•' or '*')
        {
            return at + 1;
        }

        var letter = reading[at] is { Kind: TokenKind.Word, Length: 1 } && reading[at + 1] is { Sign: ')', Glued: true };
        return letter ? at + 2 : at;
    }

    static int CheckBox(Reading reading, int at, ref bool ticked)
    {
        if (reading[at].Is('['))
        {
            if (reading[at + 1].Is(']'))
            {
                return at + 2;
            }

            if (reading[at + 2].Is(']') && (reading.Is(at + 1, "x") || reading[at + 1].Is('*') || reading.Is(at + 1, "✓") || reading.Is(at + 1, "✔")))
            {
                ticked = true;
                return at + 3;
            }
        }

        var box = reading.Words(at);
        if (box is "☐" or "□" or "◻" or "⬜" or "🔲")
        {
            return at + 1;
        }

        if (box is "☑" or "☒" or "✅" or "✔" or "✓")
        {
            ticked = true;
            return at + 1;
        }

        return at;
    }
}
