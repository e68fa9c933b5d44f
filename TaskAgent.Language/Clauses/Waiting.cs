using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>Work that the writer waits for: "Sarah needs to finish the slides by Friday". Without a day to have it by it is only somebody's matter: "Tom needs to fix the printer", "Kim has to visit her mom on Friday".</summary>
static class Waiting
{
    /// <summary>How far away the day may stand; a bound keeps reading linear.</summary>
    const int Window = 30;

    static readonly WordSet Duties = new("needs has must should will to");

    /// <summary>Length of name and duty in front of the imperative; 0 without them.</summary>
    public static int Length(Reading reading, int at, int end, out int nameEnd)
    {
        nameEnd = at;
        if (!IsName(reading, at))
        {
            return 0;
        }

        nameEnd = IsName(reading, at + 1) ? at + 2 : at + 1;
        var verb = nameEnd + 1;
        if (!Duties.Has(reading.Words(nameEnd)))
        {
            return 0;
        }

        verb += reading.Is(verb, "to") ? 1 : reading.Is(nameEnd, "needs") || reading.Is(nameEnd, "has") ? end : 0;
        return verb < end && Imperative.Length(reading, verb, end, first: true) > 0 && IsOwed(reading, verb) && HasDay(reading, verb, end) ? verb - at : 0;
    }

    static bool IsName(Reading reading, int at) =>
        reading[at] is { Kind: TokenKind.Word, Capital: true, Literal: false, Lexeme.Tags.IsEmpty: true } && (reading[at].Flags & TokenFlags.Possessive) == 0 && reading.MatchAt(at) is null;

    // What is done for somebody else, not for oneself.
    static bool IsOwed(Reading reading, int verb) =>
        Imperative.Kind(reading, verb) is Verb.Do or Verb.Work or Verb.Send or Verb.Email or Verb.Pay or Verb.Book or Verb.Schedule or Verb.Call or Verb.Assign;

    static bool HasDay(Reading reading, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + Window); i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true, Modifier: TemporalModifier.By })
            {
                return true;
            }
        }

        return false;
    }
}
