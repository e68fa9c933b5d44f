using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Recognition;

/// <summary>From a text to refined matches.</summary>
static class Recognizing
{
    public static Reading Read(string text, LanguageContext context, Lexicon lexicon)
    {
        var reading = new Reading(text, context, lexicon);
        Phrases.Mark(reading);
        Literals.Mark(reading);
        IReadOnlyList<Match> matches = Recognize(reading);
        foreach (var refiner in Pipeline.Refiners)
        {
            matches = refiner.Refine(reading, matches);
        }

        reading.Keep(matches);
        return reading;
    }

    static List<Match> Recognize(Reading reading)
    {
        var matches = new List<Match>();
        for (var i = 0; i < reading.Count; i++)
        {
            ref readonly var token = ref reading[i];
            foreach (var recognizer in Pipeline.Recognizers)
            {
                if (recognizer.Trigger.Fits(token) && recognizer.Recognize(reading, i) is { } match)
                {
                    matches.Add(match);
                }
            }
        }

        return matches;
    }
}
