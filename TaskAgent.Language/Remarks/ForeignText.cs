using System.Text;
using TaskAgent.Language.Clauses;
using TaskAgent.Language.Drafts;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Remarks;

/// <summary>Another language: one task with the whole text, nothing guessed. "Llamar al dentista mañana a las 10". Not "Ask Leo das Neves".</summary>
sealed class ForeignText : IMessageReader
{
    /// <summary>The language shows in so many words.</summary>
    const int Looked = 200;

    public string Name => "foreign-text";

    public bool TryRead(Reading reading, UnderstandingBuilder result)
    {
        var foreign = 0;
        var english = 0;
        var letters = 0;
        for (var i = 0; i < Math.Min(reading.Count, Looked); i++)
        {
            ref readonly var token = ref reading[i];
            if (token.Kind != TokenKind.Word || token.Literal)
            {
                continue;
            }

            var words = reading.Words(i);
            letters++;
            var strange = char.IsLetter(words[0]) && words[0] >= 0x250;
            if (strange || ForeignWords.Contains(words))
            {
                foreign++;
            }
            else if (!token.Lexeme.Tags.IsEmpty)
            {
                english++;
            }
        }

        if (foreign == 0 || foreign <= english || (foreign < 2 && letters > 1))
        {
            return false;
        }

        var title = Titles.Finish(new StringBuilder(OneLine(reading.Text)));
        var span = reading.Span(0, reading.Count);
        result.Add(new TaskDraft
        {
            Title = title,
            Type = TaskType.Personal,
            Provenance = [new("title", new(span, Name, Certainty.Known)), new("type", new(span, Name, Certainty.Implied))],
            Span = span,
        });
        return true;
    }

    static string OneLine(string text)
    {
        var part = text.AsSpan().Trim();
        part = part[..Math.Min(part.Length, 400)];
        var line = new StringBuilder(part.Length);
        foreach (var c in part)
        {
            var space = char.IsWhiteSpace(c);
            if (!space || (line.Length > 0 && line[^1] != ' '))
            {
                line.Append(space ? ' ' : c);
            }
        }

        return line.ToString();
    }
}
