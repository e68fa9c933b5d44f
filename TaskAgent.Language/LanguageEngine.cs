using TaskAgent.Language.Clauses;
using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language;

/// <summary>Turns a message into what it asks for: tasks, actions on open tasks, questions.</summary>
public static class LanguageEngine
{
    /// <summary>Understands a text. Pure: the same arguments give the same result, and no text makes it throw. Linear in the text.</summary>
    /// <param name="text">What was said; any Unicode, also unpaired surrogates.</param>
    /// <param name="context">When, where, by whom, and which tasks are open.</param>
    /// <returns>What it asks for; <see cref="Understanding.Nothing"/> for a blank text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Understanding Understand(string text, LanguageContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        using var reading = Recognizing.Read(text, context, Lexicon.English);
        var result = new UnderstandingBuilder(context.Settings);
        foreach (var reader in Pipeline.MessageReaders)
        {
            if (reader.TryRead(reading, result))
            {
                return result.Build();
            }
        }

        foreach (var clause in Segmenter.Cut(reading, result))
        {
            foreach (var reader in Pipeline.ClauseReaders)
            {
                if (reader.TryRead(reading, clause, result))
                {
                    break;
                }
            }
        }

        return result.Build();
    }
}
