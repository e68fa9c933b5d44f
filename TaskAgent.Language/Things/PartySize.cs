using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Things;

/// <summary>"table for 8", "party of 6", "12 people": heads, not hours. Not "table for 8pm".</summary>
sealed class PartySize : IRecognizer
{
    public string Name => "party-size";

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number);

    public Match? Recognize(Reading reading, int at)
    {
        if (reading[at].Number is < 1 or > 500 || reading[at + 1].Is(Words.Tag.Meridiem) || (reading[at + 1].Is(':') && reading[at + 1].Glued && reading[at + 2].Glued))
        {
            return null;
        }

        var heads = reading.Is(at + 1, "people") || reading.Is(at + 1, "guests") || reading.Is(at + 1, "persons") || reading.Is(at + 1, "pax") || reading.Is(at + 1, "adults");
        var seats = reading.Is(at - 1, "for") && (reading.Is(at - 2, "table") || reading.Is(at - 2, "reservation") || reading.Is(at - 2, "reservations") || reading.Is(at - 2, "tickets") || reading.Is(at - 2, "seats"));
        var party = reading.Is(at - 1, "of") && (reading.Is(at - 2, "party") || reading.Is(at - 2, "group"));
        return heads ? new ReferenceMatch(at, at + 2, Name) : seats || party ? new ReferenceMatch(at - 1, at + 1, Name) : null;
    }
}
