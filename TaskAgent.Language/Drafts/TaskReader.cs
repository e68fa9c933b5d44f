using TaskAgent.Language.Clauses;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>Makes a task of a clause that nobody else took.</summary>
sealed class TaskReader : IClauseReader
{
    public string Name => "task";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        var first = clause.First;
        while (reading[first].Phrase.Is(Tag.LeadIn) || reading[first].Is(Tag.LeadIn))
        {
            first += reading[first].PhraseLength;
        }

        var due = reading.Matches.OfType<TemporalMatch>().FirstOrDefault(m => m.CanBeDue && m.First >= first && m.End <= clause.End);
        var verb = reading[first].Phrase.Is(Tag.Verb) ? reading[first].Phrase : reading[first].Lexeme;
        var words = new List<string>();
        for (var i = first; i < clause.End; i++)
        {
            if (due is null || !due.Covers(i))
            {
                words.Add(reading.Words(i).ToString());
            }
        }

        var title = string.Join(' ', words);
        if (title.Length == 0)
        {
            return false;
        }

        result.Add(new TaskDraft
        {
            Title = char.ToUpperInvariant(title[0]) + title[1..],
            Type = verb.Value(Tag.Verb) switch
            {
                (int)Verb.Call => TaskType.Call,
                (int)Verb.Email => TaskType.Email,
                (int)Verb.Buy or (int)Verb.Get => TaskType.Shopping,
                (int)Verb.Pay => TaskType.Finance,
                _ => TaskType.Work,
            },
            DueDate = due?.Date?.Value,
            DueTime = due?.Time?.Value,
            DuePrecision = due?.Precision ?? DuePrecision.Day,
            Span = reading.Span(clause.First, clause.End),
        });
        return true;
    }
}
