using TaskAgent.Language.Clauses;
using TaskAgent.Language.Recognition;
using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Drafts;

/// <summary>Makes a task of a clause that nobody else took.</summary>
sealed class TaskReader : IClauseReader
{
    public string Name => "task";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        var frame = Frame.Of(reading, clause);
        if (frame.First >= frame.End || frame is { Verb: null, VerbIsInherited: false } && !HasWords(frame))
        {
            return false;
        }

        // A forwarded mail tells much; only what it asks for is a task.
        if (clause.IsForwarded && frame.Verb is null)
        {
            result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.QuotedMail, "forwarded-mail"));
            return true;
        }

        if (result.IsFull)
        {
            result.AddExcess(reading.Span(clause.First, clause.End));
            return true;
        }

        _ = TimeBlocks.Unwrap(frame) || ListOrders.Unwrap(frame);
        frame.Type = clause.IsShoppingList ? TaskType.Shopping : Types.Of(frame, out _);
        if (frame.IsOutOf && frame.Type is not TaskType.Shopping)
        {
            frame.DropArticle();
        }

        var due = Due.Of(frame);
        var priority = Priorities.Read(frame, out var prioritySource);
        var fields = new FieldList(reading);
        Hashtags.Read(frame, fields);
        Fill(frame, due, fields);
        Extras.Read(frame, due, priority, prioritySource, fields);
        var title = clause.IsShoppingList || (frame.IsOutOf && frame.Type is TaskType.Shopping) ? ShoppingTitle.Of(frame, fields) : frame.Title ?? Titles.Of(frame);
        if (title.Length == 0)
        {
            return false;
        }

        Ask(frame, due, title, result);
        var span = reading.Span(clause.First, clause.End);
        result.Add(new TaskDraft
        {
            Title = title,
            Type = frame.Type,
            Priority = priority,
            DueDate = due.Date,
            DueTime = due.Time,
            DuePrecision = due.Precision,
            Stated = due.Stated,
            Recurrence = due.Recurrence,
            RecursFromCompletion = due.FromCompletion,
            Metadata = fields.Fields,
            Provenance = Origins(frame, due, prioritySource, span),
            Span = span,
        });
        return true;
    }

    static bool HasWords(Frame frame)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Reading[i].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Url or TokenKind.MailAddress)
            {
                return true;
            }
        }

        return false;
    }

    static void Fill(Frame frame, Due due, FieldList fields)
    {
        switch (frame.Type)
        {
            case TaskType.Call:
                Calls.Read(frame, fields);
                break;
            case TaskType.Email:
                Mails.Read(frame, fields);
                break;
            case TaskType.Meeting:
                Meetings.Read(frame, due, fields);
                break;
            case TaskType.Shopping:
                Shopping.Read(frame, fields);
                break;
            case TaskType.Finance:
                Finances.Read(frame, due, fields);
                break;
            case TaskType.Travel:
                Journeys.Read(frame, due, fields);
                break;
            case TaskType.Health:
                Appointments.Read(frame, due, fields);
                break;
            case TaskType.Work:
                Works.Read(frame, due, fields);
                break;
            case TaskType.Learning:
                Studies.Read(frame, fields);
                break;
            case TaskType.Personal:
                Places.Location(frame, fields, cut: false);
                break;
        }
    }

    static void Ask(Frame frame, Due due, string title, UnderstandingBuilder result)
    {
        if (due.Doubtful is not { } doubtful || due.Date is not null)
        {
            return;
        }

        var ambiguous = doubtful.Alternatives.Count > 0;
        string[] options = ambiguous ? [.. doubtful.Alternatives.Select(d => d.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture))] : [];
        result.Add(new Clarification
        {
            Kind = ambiguous ? ClarificationKind.AmbiguousDate : ClarificationKind.PassedDate,
            Text = ambiguous ? $"\"{title}\": {string.Join(" or ", options)}?" : $"\"{title}\": that day has passed. By when now?",
            Options = options,
            Task = result.Tasks.Count,
            Source = new Provenance(frame.Reading.Span(doubtful.First, doubtful.End), doubtful.Recognizer, Certainty.Known),
        });
    }

    static MemberProvenance[] Origins(Frame frame, Due due, Match? priority, TextSpan span)
    {
        var count = 2 + (due.Date is null ? 0 : 1) + (due.Time is null ? 0 : 1) + (due.Recurrence is null ? 0 : 1) + (priority is null ? 0 : 1);
        var origins = new MemberProvenance[count];
        var at = 0;
        origins[at++] = new("title", new(span, "title", Certainty.Known));
        origins[at++] = new("type", new(span, "type", frame.Verb is null ? Certainty.Implied : Certainty.Known));
        if (due.Date is not null)
        {
            origins[at++] = new("due_date", From(frame, due.Source!, due.Source!.Date?.Certainty ?? Certainty.Implied));
        }

        if (due.Time is not null)
        {
            origins[at++] = new("due_time", From(frame, due.TimeSource!, due.TimeSource!.Time?.Certainty ?? Certainty.Implied));
        }

        if (due.Recurrence is not null)
        {
            origins[at++] = new("recurrence", From(frame, due.RecurrenceSource!, Certainty.Known));
        }

        if (priority is not null)
        {
            origins[at] = new("priority", From(frame, priority, Certainty.Known));
        }

        return origins;
    }

    static Provenance From(Frame frame, Match match, Certainty certainty) =>
        new(frame.Reading.Span(match.First, match.End), match.Recognizer, certainty);
}
