using TaskAgent.Language.Words;

namespace TaskAgent.Language.Tokens;

/// <summary>Finds the expressions of the vocabulary: "pick up", also written "pick-up".</summary>
static class Phrases
{
    public static void Mark(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var (rest, lexeme) in tokens[i].Lexeme.Phrases)
            {
                if (Matches(reading, i + 1, rest) is var end and > 0)
                {
                    tokens[i].Phrase = lexeme;
                    tokens[i].PhraseLength = (byte)(end - i);
                    break;
                }
            }
        }
    }

    static int Matches(Reading reading, int at, string[] rest)
    {
        foreach (var word in rest)
        {
            if (reading[at].Is('-') && reading[at].Glued && reading[at + 1].Glued)
            {
                at++;
            }
            else if (reading[at].Is('.') && reading[at].Glued && reading[at - 1].Is(Tag.Abbreviation) && !reading[at + 1].Glued)
            {
                // "St. Patrick's Day"
                at++;
            }

            ref readonly var token = ref reading[at];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Literal || !Same(reading, at, word))
            {
                return 0;
            }

            at++;
        }

        return at;
    }

    // A word that tables know carries its plain spelling, so that "don’t" is "don't".
    static bool Same(Reading reading, int at, string word) =>
        reading[at].Lexeme.Text.Length > 0 ? reading[at].Lexeme.Text == word : reading.Is(at, word);
}
