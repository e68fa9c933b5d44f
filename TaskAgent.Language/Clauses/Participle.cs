using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>Participles that describe a thing instead of saying that it is done: "updated resume to Sam", "finished basement quote", "signed lease to Kim by Friday". Not "sent invoice to Acme", "finished history essay".</summary>
static class Participle
{
    /// <summary>Longest thing described.</summary>
    const int LongestThing = 5;

    /// <summary>Whether the participle at a token only describes what follows.</summary>
    public static bool Describes(Reading reading, int at, int end)
    {
        ref readonly var token = ref reading[at];
        if (token.Phrase.Is(Tag.Describing))
        {
            return token.PhraseLength > 1 && at + token.PhraseLength < end || IsGoing(reading, at, end);
        }

        return token.Is(Tag.Describing) && IsGoing(reading, at, end);
    }

    // "... to Sam", "... by Friday": it still has to go there, or to be there by then
    static bool IsGoing(Reading reading, int at, int end)
    {
        var thing = at + 1;
        for (var i = thing; i < end && i <= thing + LongestThing; i++)
        {
            ref readonly var token = ref reading[i];
            if (reading.MatchAt(i) is TemporalMatch { Date: not null, Passed: false, Modifier: TemporalModifier.By })
            {
                return i > thing;
            }

            if (reading.Is(i, "to"))
            {
                var whom = reading[i + 1].Is(Tag.Article) || reading[i + 1].Is(Tag.Possessive) ? i + 2 : i + 1;
                return i > thing && whom < end && (reading[whom].Capital || reading[whom].Is(Tag.Role) || reading[whom].Phrase.Is(Tag.Role));
            }

            if (token.Kind != TokenKind.Word || token.Is(Tag.Article) || token.Is(Tag.Possessive) || token.Is(Tag.Preposition) || token.Is(Tag.And) || token.Is(Tag.ObjectPronoun))
            {
                return false;
            }
        }

        return false;
    }
}
