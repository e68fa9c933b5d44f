using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Things;

/// <summary>"1600 Main St Apt 4B", "12 oak avenue". Not "5 Minutes Drive".</summary>
sealed class Address : IRecognizer
{
    public string Name => "address";

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number);

    public Match? Recognize(Reading reading, int at)
    {
        if (reading[at].Length > 5 || reading[at].Glued)
        {
            return null;
        }

        for (var i = at + 1; i <= at + 5; i++)
        {
            ref readonly var token = ref reading[i];
            if (i > at + 1 && token.Is(Tag.Street) && Certain(reading, i))
            {
                return new AddressMatch(at, Apartment(reading, reading[i + 1].Is('.') && reading[i + 2].Kind == TokenKind.Word && !reading[i + 2].Capital ? i + 2 : i + 1), Name);
            }

            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Is(Tag.Preposition) || token.Is(Tag.And) || (!token.Glued && token.Kind == TokenKind.Number))
            {
                return null;
            }
        }

        return null;
    }

    // "way", "place" and "drive" mean other things in lower case.
    static bool Certain(Reading reading, int at) =>
        (reading[at].Capital && reading[at - 1].Capital)
        || reading.Is(at, "st") || reading.Is(at, "street") || reading.Is(at, "ave") || reading.Is(at, "avenue") || reading.Is(at, "rd") || reading.Is(at, "road") || reading.Is(at, "blvd") || reading.Is(at, "lane");

    static int Apartment(Reading reading, int end)
    {
        var at = reading[end].Is(',') ? end + 1 : end;
        if (!reading.Is(at, "apt") && !reading.Is(at, "apartment") && !reading.Is(at, "suite") && !reading.Is(at, "unit") && !reading.Is(at, "floor") && !reading[at].Is('#'))
        {
            return end;
        }

        at += reading[at + 1].Is('.') || reading[at + 1].Is('#') ? 2 : 1;
        if (reading[at].Kind != TokenKind.Number)
        {
            return end;
        }

        return reading[at + 1] is { Glued: true, Kind: TokenKind.Word } ? at + 2 : at + 1;
    }
}
