using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Things;

/// <summary>"$1,249.50", "€300", "450 bucks", "EUR 20", "15.49". Not "9.5" or "4500017".</summary>
sealed class Money : IRecognizer
{
    static readonly string[] Codes = ["USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "INR", "MXN", "SEK"];

    public string Name => "money";

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number) | Trigger.OnSigns("$€£¥₹") | Trigger.On(Tag.Currency);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        if (token.Kind == TokenKind.Number)
        {
            return Unsigned(reading, at);
        }

        if (reading[at + 1].Kind != TokenKind.Number || !Amounts.TryRead(reading, at + 1, out var value, out var end, out _))
        {
            return null;
        }

        if (token.Sign == '\0')
        {
            return token.Length == 3 ? Make(reading, at, end, value, Codes[token.Value(Tag.Currency)], bare: false) : null;
        }

        return Make(reading, at, AfterWord(reading, end), value, CodeOf(reading, token.Sign, end), bare: false);
    }

    MoneyMatch? Unsigned(Reading reading, int at)
    {
        if (reading[at - 1].Sign is '$' or '€' or '£' or '¥' or '₹' || !Amounts.TryRead(reading, at, out var value, out var end, out var decimals))
        {
            return null;
        }

        if (reading[end].Is(Tag.Currency) || reading[end].Sign is '€' or '£')
        {
            var code = reading[end].Sign switch { '€' => "EUR", '£' => "GBP", _ => Codes[reading[end].Value(Tag.Currency)] };
            return Make(reading, at, end + 1, value, code, bare: false);
        }

        return decimals == 2 && !reading[end].Is('.') && !reading[end].Glued | reading[end].Sign != '\0'
            ? Make(reading, at, end, value, reading.Settings.Currency, bare: true)
            : null;
    }

    // "$50 USD", "$50 CAD"
    static int AfterWord(Reading reading, int end) => reading[end].Is(Tag.Currency) && reading[end].Length == 3 ? end + 1 : end;

    static string CodeOf(Reading reading, char sign, int end) => sign switch
    {
        '€' => "EUR",
        '£' => "GBP",
        '¥' => "JPY",
        '₹' => "INR",
        _ when reading[end].Is(Tag.Currency) && reading[end].Length == 3 => Codes[reading[end].Value(Tag.Currency)],
        _ => reading.Settings.Currency is "CAD" or "AUD" or "NZD" ? reading.Settings.Currency : "USD",
    };

    MoneyMatch Make(Reading reading, int first, int end, decimal value, string currency, bool bare)
    {
        var before = first;
        var limit = false;
        while (Limits(reading, before - 1))
        {
            before--;
            limit = true;
        }

        limit |= reading.Is(end, "budget") || reading.Is(end, "max");
        return new MoneyMatch(before, limit && before == first ? end + 1 : end, Name, value, currency, bare, limit) { AmountFirst = first };
    }

    static bool Limits(Reading reading, int at) =>
        reading[at].Kind == TokenKind.Word
            ? reading.Is(at, "under") || reading.Is(at, "budget") || reading.Is(at, "max") || reading.Is(at, "maximum") || reading.Is(at, "below") || reading.Is(at, "limit")
                || ((reading.Is(at, "is") || reading.Is(at, "of") || reading.Is(at, "than")) && (reading.Is(at - 1, "budget") || reading.Is(at - 1, "max") || reading.Is(at - 1, "less") || reading.Is(at - 1, "maximum")))
                || reading.Is(at, "less")
            : reading[at].Is(':') && reading.Is(at - 1, "budget");
}
