using System.Text;
using TaskAgent.Language.Clauses;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>"If it rains Saturday, cancel the picnic": a reminder for that day to look again; nothing is cancelled now. Not "if it rains we'll cancel", "if I win the lottery, buy a boat".</summary>
sealed class Contingency : IClauseReader
{
    static readonly WordSet Weather = new("rains raining rain snows snowing snow storms storming sunny freezes freezing icy windy hot cold warm dry wet");

    public string Name => "contingency";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        if (!clause.IsConditional || clause.Asks || result.IsFull)
        {
            return false;
        }

        var condition = Lead.Skip(reading, clause.First, clause.End, out _);
        if (!reading.Is(condition, "if") || Split(reading, condition, clause.End) is not (var comma and > 0))
        {
            return false;
        }

        var order = Lead.Skip(reading, comma + 1, clause.End, out _);
        if (order >= clause.End || Imperative.Length(reading, order, clause.End, first: true) == 0 || When(reading, condition, clause.End) is not { Date: { } date } match)
        {
            return false;
        }

        var span = reading.Span(clause.First, clause.End);
        var source = new Provenance(reading.Span(match.First, match.End), match.Recognizer, Certainty.Known);
        var fields = new List<Field>(2) { new("reminder_date", new FieldValue.Date(date.Value), source) };
        if (match.Time is { } time)
        {
            fields.Add(new("reminder_time", new FieldValue.Time(time.Value), source));
        }

        result.Add(new TaskDraft
        {
            Title = Title(reading, condition, comma, order, clause.End, match),
            Type = TaskType.Reminder,
            DueDate = date.Value,
            DueTime = match.Time?.Value,
            DuePrecision = match.Time is null ? match.Precision : DuePrecision.Time,
            Stated = match.Stated,
            Metadata = fields,
            Provenance = [new("title", new(span, Name, Certainty.Implied)), new("type", new(span, Name, Certainty.Implied)), new("due_date", source)],
            Span = span,
        });
        return true;
    }

    // The comma between what may happen and what is to be done then.
    static int Split(Reading reading, int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (reading[i].Is(',') || reading.Is(i, "then"))
            {
                return i;
            }
        }

        return 0;
    }

    static TemporalMatch? When(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true, Passed: false, Date: not null, Alternatives.Count: 0 } match && match.Date.Value.Value >= reading.Context.Today)
            {
                return match;
            }
        }

        return null;
    }

    static string Title(Reading reading, int condition, int comma, int order, int end, TemporalMatch match)
    {
        var title = new StringBuilder(64);
        for (var i = condition; i < comma; i++)
        {
            if (Weather.Has(reading.Words(i)))
            {
                title.Append("Check weather;");
                break;
            }
        }

        Append(reading, order, end, match, title);
        Append(reading, condition, comma, match, title);
        return Titles.Finish(title);
    }

    static void Append(Reading reading, int first, int end, TemporalMatch match, StringBuilder title)
    {
        for (var i = first; i < end; i++)
        {
            if (i >= match.First && i < match.End)
            {
                continue;
            }

            var glued = i > first && i != match.End && reading[i].Glued;
            title.Append(title.Length == 0 || glued ? "" : " ").Append(i == first && reading.Is(i, "if") ? "if" : reading.Words(i));
        }
    }
}
