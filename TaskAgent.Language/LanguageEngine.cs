using System.Globalization;
using System.Text;
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
    public static Understanding Understand(string text, LanguageContext context) => Run(text, context, null);

    /// <summary>The same, told step by step: matches, clauses, and which reader took each.</summary>
    /// <param name="text">As in <see cref="Understand"/>.</param>
    /// <param name="context">As in <see cref="Understand"/>.</param>
    /// <returns>Lines of text for people; their form may change.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Explain(string text, LanguageContext context)
    {
        var trace = new StringBuilder();
        Explanation.Append(Run(text, context, trace), trace);
        return trace.ToString();
    }

    static Understanding Run(string text, LanguageContext context, StringBuilder? trace)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        using var reading = Recognizing.Read(text, context, Lexicon.English);
        Explanation.Append(reading, trace);
        var result = new UnderstandingBuilder(context.Settings);
        foreach (var reader in Pipeline.MessageReaders)
        {
            if (reader.TryRead(reading, result))
            {
                trace?.AppendLine(CultureInfo.InvariantCulture, $"message  read by {reader.Name}");
                return result.Build();
            }
        }

        foreach (var clause in Segmenter.Cut(reading, result))
        {
            var taken = First(reading, clause, result);
            trace?.AppendLine(CultureInfo.InvariantCulture, $"clause   \"{reading.Span(clause.First, clause.End).Of(text)}\" read by {taken ?? "nobody"}");
        }

        return result.Build();
    }

    static string? First(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        foreach (var reader in Pipeline.ClauseReaders)
        {
            if (reader.TryRead(reading, clause, result))
            {
                return reader.Name;
            }
        }

        return null;
    }
}
