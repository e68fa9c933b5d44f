using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>Fields that any type may carry: reminder_date, reminder_time, duration, and a deadline's own.</summary>
static class Extras
{
    public static void Read(Frame frame, Due due, Priority priority, Match? prioritySource, FieldList fields)
    {
        if (frame.Type is TaskType.Deadline)
        {
            if (due.Date is { } date)
            {
                fields.Add("due_date", new FieldValue.Date(date), due.Source!.First, due.Source.End, due.Source.Recognizer);
            }

            CutDeadline(frame);
        }

        if (prioritySource is not null && priority != Priority.Medium && frame.Type is (TaskType.Work or TaskType.Email or TaskType.Deadline))
        {
            fields.Add("priority", new FieldValue.Text(priority.ToString()), prioritySource.First, prioritySource.End, prioritySource.Recognizer);
        }

        if (due.LeadTime is { } lead && due.Date is { } day)
        {
            Remind(day.ToDateTime(due.Time ?? TimeOnly.MinValue), -lead, due.Time is not null || lead < TimeSpan.FromDays(1), due.Source!, fields);
        }
        else if (frame.Reminds && due.Date is { } at)
        {
            Remind(at.ToDateTime(due.Time ?? TimeOnly.MinValue), TimeSpan.Zero, due.Time is not null, due.Source!, fields);
        }

        if (due.Duration is { } duration)
        {
            fields.Add("duration", new FieldValue.Number((decimal)duration.TotalMinutes), frame.First, frame.End, "duration");
        }
    }

    // "tax draft deadline", "the report's due", "..., hard deadline"
    static void CutDeadline(Frame frame)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Is(i, "deadline") || frame.Is(i, "due"))
            {
                var first = i > frame.First + 1 && (frame.Is(i - 1, "is") || frame.Is(i - 1, "are")) ? i - 1 : i;
                if (first > frame.First)
                {
                    frame.Cut(first, i + 1);
                }
            }
        }
    }

    static void Remind(DateTime moment, TimeSpan shift, bool withTime, TemporalMatch source, FieldList fields)
    {
        if (moment.Ticks + shift.Ticks < 0)
        {
            return;
        }

        moment += shift;
        fields.Add("reminder_date", new FieldValue.Date(DateOnly.FromDateTime(moment)), source.First, source.End, source.Recognizer);
        if (withTime)
        {
            fields.Add("reminder_time", new FieldValue.Time(TimeOnly.FromDateTime(moment)), source.First, source.End, source.Recognizer);
        }
    }
}
