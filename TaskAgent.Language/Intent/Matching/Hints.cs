using TaskAgent.Language.Time;

namespace TaskAgent.Language.Intent.Matching;

/// <summary>Whether a task is due when its mention says: "tomorrow's call", "the 2pm meeting".</summary>
static class Hints
{
    public static bool Fit(Mention mention, OpenTask task)
    {
        if (mention.IsOverdue && !IsOverdue(mention, task))
        {
            return false;
        }

        if (mention.PossessiveDay is { } day && task.DueDate != day)
        {
            return false;
        }

        foreach (var hint in mention.Hints)
        {
            if (!Fits(hint, task))
            {
                return false;
            }
        }

        return true;
    }

    static bool IsOverdue(Mention mention, OpenTask task)
    {
        var now = mention.Reading.Context.LocalNow;
        var today = DateOnly.FromDateTime(now);
        return task.DueDate < today || (task.DueDate == today && task.DueTime < TimeOnly.FromDateTime(now));
    }

    static bool Fits(TemporalMatch hint, OpenTask task)
    {
        if (hint.Recurrence is not null)
        {
            return task.Recurrence is not null;
        }

        if (hint.Date is { IsKnown: true } date)
        {
            var (from, to) = Window.Of(hint, date.Value);
            if (task.DueDate is not { } due || due < from || due > to)
            {
                return false;
            }
        }

        // "the 2 o'clock" may be said of 14:00.
        return hint.Time is not { IsKnown: true } time
            || (task.DueTime is { } at && at.Minute == time.Value.Minute && at.Hour % 12 == time.Value.Hour % 12);
    }
}
