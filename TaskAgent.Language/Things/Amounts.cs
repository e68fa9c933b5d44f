using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Things;

/// <summary>Numbers with groups and decimals: <c>1,249.50</c>, <c>2.4k</c>.</summary>
static class Amounts
{
    /// <summary>Reads the amount that starts at a number; false if it is none or too large.</summary>
    public static bool TryRead(Reading reading, int at, out decimal value, out int end, out int decimals)
    {
        value = reading[at].Number;
        end = at + 1;
        decimals = 0;
        if (reading[at].Number < 0)
        {
            return false;
        }

        while (reading[end].Is(',') && reading[end].Glued && Group(reading, end + 1) && value < 1_000_000_000_000m)
        {
            value = (value * 1000) + reading[end + 1].Number;
            end += 2;
        }

        if (reading[end].Is('.') && reading[end].Glued && reading[end + 1] is { Kind: TokenKind.Number, Glued: true, Length: 1 or 2, Number: >= 0 } fraction)
        {
            decimals = fraction.Length;
            value += fraction.Number / (fraction.Length == 1 ? 10m : 100m);
            end += 2;
        }

        if (reading[end].Glued && (reading.Is(end, "k") || reading.Is(end, "m")))
        {
            value *= reading.Is(end, "k") ? 1000 : 1_000_000;
            end++;
        }

        return true;
    }

    static bool Group(Reading reading, int at) => reading[at] is { Kind: TokenKind.Number, Glued: true, Length: 3 };
}
