using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Questions;

/// <summary>Whether words that can start a question do: "when is the dentist", but not "when I get home, call mom"; "what calls do I have", but not "what to pack for Denver".</summary>
static class Inversion
{
    /// <summary>How far an auxiliary may stand from its question word.</summary>
    const int FarthestAuxiliary = 6;

    public static bool IsAsked(Said said, int first)
    {
        var reading = said.Reading;
        if (reading.Is(first + 1, "to") && !said.Clause.Asks)
        {
            return false;
        }

        return reading[first + 1].Is(Tag.Auxiliary)
            || said.Clause.Asks
            || reading[first].Lexeme.Text.Contains('\'')
            || (reading[first].PhraseLength > 1 && reading[first].Phrase.Is(Tag.AskingWord) && !reading.Is(first, "when"))
            || ((reading.Is(first, "what") || reading.Is(first, "which") || reading.Is(first, "whose") || reading.Is(first, "who")) && HasAuxiliary(reading, first, said.End))
            || reading.Is(first, "whats") || reading.Is(first, "whens") || reading.Is(first, "wheres") || reading.Is(first, "whos");
    }

    /// <summary>"can I park there?", "are we there yet?"; but "can you call Bob?" is a request.</summary>
    public static bool FromStart(Said said)
    {
        var reading = said.Reading;
        var first = said.Clause.First;
        return reading[first].Is(Tag.Auxiliary) && !reading[first].Phrase.Is(Tag.LeadIn) && !reading[first].Phrase.Is(Tag.RemindMe)
            && (reading.Is(first + 1, "i") || reading.Is(first + 1, "we") || (!said.Requests && !reading.Is(first, "do") && !reading.Is(first, "have") && !reading[first].Is(Tag.Negation)));
    }

    /// <summary>"when", "what time".</summary>
    public static bool AsksWhen(Reading reading, int first) =>
        reading.Is(first, "when") || reading[first].Lexeme.Text is "when's" or "whens"
        || ((reading.Is(first, "what") || reading.Is(first, "which")) && (reading.Is(first + 1, "time") || reading.Is(first + 1, "day") || reading.Is(first + 1, "date")))
        || (reading.Is(first, "how") && reading.Is(first + 1, "long") && reading.Is(first + 2, "until"));

    static bool HasAuxiliary(Reading reading, int first, int end)
    {
        for (var i = first + 1; i < end && i < first + FarthestAuxiliary; i++)
        {
            if (reading[i].Is(Tag.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }
}
