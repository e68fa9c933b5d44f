using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Things;

/// <summary>"555-0142 ext 7", "+49 30 1234567", "(415) 555-0100". Not "PO 4500017", "2026-05-12".</summary>
sealed class Phone : IRecognizer
{
    const int MostGroups = 7;

    public string Name => "phone";

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number) | Trigger.OnSigns("+(");

    public Match? Recognize(Reading reading, int at)
    {
        var before = reading[at - 1];
        if (before.Is('#') || before.Is('$') || (before.Is(Tag.Numbered) && !reading.Is(at - 1, "number") && !reading.Is(at - 1, "no") && !reading.Is(at - 1, "line"))
            || ((before.Kind == TokenKind.Number || before.Sign is '+' or '-' or '.' or '/' || (before.Is('(') && reading[at + 1].Is(')'))) && reading[at].Glued))
        {
            return null;
        }

        Span<int> lengths = stackalloc int[MostGroups];
        Span<int> ends = stackalloc int[MostGroups];
        var plus = reading[at].Is('+');
        var groups = Groups(reading, plus ? at + 1 : at, lengths, ends);
        for (; groups > 0; groups--)
        {
            if (IsNumber(reading, at, plus, lengths[..groups]))
            {
                var end = Extension(reading, ends[groups - 1]);
                return reading[end].Glued && reading[end].Kind is TokenKind.Number or TokenKind.Word ? null : new PhoneMatch(at, end, Name);
            }
        }

        return null;
    }

    static int Groups(Reading reading, int at, Span<int> lengths, Span<int> ends)
    {
        var count = 0;
        while (count < MostGroups)
        {
            var open = reading[at].Is('(');
            if (open)
            {
                at++;
            }

            ref readonly var token = ref reading[at];
            if (token.Kind != TokenKind.Number || token.Literal)
            {
                break;
            }

            lengths[count] = token.Length;
            at++;
            if (open)
            {
                if (!reading[at].Is(')'))
                {
                    break;
                }

                at++;
            }

            ends[count++] = at;
            if (reading[at].Sign is '-' or '.' && reading[at].Glued && reading[at + 1].Glued)
            {
                at++;
            }
        }

        return count;
    }

    static bool IsNumber(Reading reading, int at, bool plus, ReadOnlySpan<int> lengths)
    {
        var digits = 0;
        foreach (var length in lengths)
        {
            digits += length;
        }

        if (plus)
        {
            return digits is >= 8 and <= 15;
        }

        var national = !reading[at].Is('(') && reading.Text[reading[at].Start] == '0';
        return lengths switch
        {
            [3, 4] => true,
            [3, 3, 4] => true,
            [1, 3, 3, 4] => true,
            [10] => true,
            [7] => reading[at - 1].Is(Tag.Verb) || reading.Is(at - 1, "number") || reading.Is(at - 1, "at"),
            [3, 7] => reading[at].Is('(') || national,
            _ => national && lengths.Length > 1 && lengths[0] >= 3 && digits is >= 9 and <= 12,
        };
    }

    // "ext 7", "ext. 7", "x7", "extension 7"
    static int Extension(Reading reading, int end)
    {
        var at = reading[end].Is(',') ? end + 1 : end;
        if (!reading.Is(at, "ext") && !reading.Is(at, "extension") && !reading.Is(at, "x"))
        {
            return end;
        }

        at += reading[at + 1].Is('.') ? 2 : 1;
        return reading[at].Kind == TokenKind.Number && reading[at].Length <= 6 ? at + 1 : end;
    }
}
