using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;
using TaskAgent.Language.Words.English;

namespace TaskAgent.Language.Intent.Questions;

/// <summary>The filters in the words of a question: window, type, status, priority, and what is left as text.</summary>
sealed class Asking
{
    int textFirst = -1;
    int textEnd;

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public TaskType? Type { get; private set; }

    public string? Status { get; private set; }

    public Priority? Priority { get; private set; }

    public string? Text { get; private set; }

    /// <summary>Whether it speaks of tasks at all: "tasks", "agenda", "due".</summary>
    public bool OfTasks { get; private set; }

    /// <summary>Whether any filter but text was said.</summary>
    public bool Filters => From is not null || To is not null || Type is not null || Status is not null || Priority is not null;

    public static Asking Of(Reading reading, int first, int end)
    {
        var asking = new Asking();
        for (var i = first; i < end;)
        {
            i = asking.Take(reading, i);
        }

        if (asking.textFirst >= 0)
        {
            asking.Text = reading.Span(asking.textFirst, asking.textEnd).Of(reading.Text);
        }

        return asking;
    }

    public Question Ask(QuestionKind kind, Provenance source) => new()
    {
        Kind = kind,
        From = From,
        To = To,
        Type = Type,
        Status = Status,
        Priority = Priority,
        Text = Text,
        Source = source,
    };

    int Take(Reading reading, int i)
    {
        if (reading.TemporalAt(i) is { } match)
        {
            Window(match, reading.Is(match.First, "due"));
            return Math.Max(i + 1, match.End);
        }

        if (reading.Starts(i, Tag.AskingWord, out var asked))
        {
            return asked;
        }

        if (reading.Starts(i, Tag.Status, out var status, out int next) && !reading.Is(i, "due") && !reading.Is(i, "todo"))
        {
            Status = TaskNames.Statuses[status];
            OfTasks = true;
            return next;
        }

        if (reading.Starts(i, Tag.Level, out var level, out next))
        {
            Priority = (Priority)level;
            return next + (reading.Is(next, "priority") ? 1 : 0);
        }

        if (reading.Starts(i, Tag.TypeName, out var type, out next))
        {
            Type ??= (TaskType)type;
            return next + (reading.Is(next, "list") ? 1 : 0);
        }

        if (AskingWords.TypeOf(reading, i) is { } verb)
        {
            Type ??= verb;
            return i + reading[i].PhraseLength;
        }

        if (AskingWords.IsOfTasks(reading, i) || reading[i].Phrase.Is(Tag.AnyTask))
        {
            OfTasks = true;
            return i + reading[i].PhraseLength;
        }

        if (AskingWords.IsFinishing(reading, i) && textFirst < 0)
        {
            Status = TaskNames.Statuses[2];
            OfTasks = true;
            return i + 1;
        }

        // The verb of "send the report" is no part of what is looked for.
        if (textFirst < 0 && (reading[i].Value(Tag.PastOf) >= 0 || (reading.Longest(i).Is(Tag.Verb) && !reading[i].Is(Tag.NounVerb) && !reading[i].Capital)))
        {
            return i + reading[i].PhraseLength;
        }

        if (reading[i].Kind is TokenKind.Word or TokenKind.Number && !AskingWords.IsEmpty(reading, i))
        {
            textFirst = textFirst < 0 ? i : textFirst;
            textEnd = i + 1;
        }

        return i + 1;
    }

    void Window(TemporalMatch match, bool due)
    {
        if (match.Date is not { } date)
        {
            return;
        }

        (From, To) = Matching.Window.Of(match, date.Value);
        if (match.Modifier == TemporalModifier.By && !due)
        {
            From = null;
        }
        else if (match.Modifier == TemporalModifier.After)
        {
            To = null;
        }
    }
}
