using TaskAgent.Language.Time;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>When a task is due, put together from the clause's own dates and the one it shares.</summary>
sealed class Due
{
    bool isTheirs;

    public DateOnly? Date { get; private set; }

    public TimeOnly? Time { get; private set; }

    public DateOnly? EndDate { get; private set; }

    public TimeSpan? Duration { get; private set; }

    public TimeSpan? LeadTime { get; private set; }

    public string? Recurrence { get; private set; }

    public bool FromCompletion { get; private set; }

    public DuePrecision Precision { get; private set; }

    public StatedTime? Stated { get; private set; }

    /// <summary>Where the date came from; null without one.</summary>
    public TemporalMatch? Source { get; private set; }

    /// <summary>Where the time came from; null without one.</summary>
    public TemporalMatch? TimeSource { get; private set; }

    /// <summary>Where the repetition came from; null without one.</summary>
    public TemporalMatch? RecurrenceSource { get; private set; }

    /// <summary>The match with a range of days; null without one.</summary>
    public TemporalMatch? Range { get; private set; }

    /// <summary>A date that has passed or has several readings: ask.</summary>
    public TemporalMatch? Doubtful { get; private set; }

    public static Due Of(Frame frame)
    {
        var due = new Due();
        var end = OwnWords.End(frame);
        for (var i = frame.Clause.First; i < end; i++)
        {
            if (frame.Reading.MatchAt(i) is not TemporalMatch match)
            {
                continue;
            }

            due.Take(match, frame);
            i = match.End - 1;
        }

        if (frame.Clause.SharedDate is { } shared && due.Source is null or { Date.IsKnown: false })
        {
            due.Share(shared);
        }

        due.Drop(frame.Reading.Context.Today);
        if (due.isTheirs)
        {
            due.Clear();
        }

        return due;
    }

    // "Quarterly review of contracts Tuesday", "annual physical March 24": the adjective names a kind, the day is of one such.
    static bool NamesKind(TemporalMatch match, Frame frame)
    {
        if (match.Rule is not { Frequency: Frequency.Monthly or Frequency.Yearly, ByDay.Count: 0, ByMonthDay.Count: 0, ByMonth.Count: 0 } || match.Date is { IsKnown: true } || match.End > match.First + 1
            || frame.Reading[match.End].Kind != TokenKind.Word || frame.Reading[match.End].Is(Tag.Preposition))
        {
            return false;
        }

        for (var i = match.End; i < frame.Clause.End; i++)
        {
            if (frame.Reading.MatchAt(i) is TemporalMatch { CanBeDue: true, Date.IsKnown: true, Recurrence: null, Form: not DayForm.DayOfMonth })
            {
                return true;
            }
        }

        return false;
    }

    void Take(TemporalMatch match, Frame frame)
    {
        if (match.Passed || match.Alternatives.Count > 0)
        {
            Doubtful ??= match;
            frame.Cut(match.First, match.End);
            return;
        }

        // "9am their Friday": a day of somebody else's calendar
        if (frame.Is(match.First - 1, "their") || (match.First > frame.First && frame.Is(match.End, "their")))
        {
            isTheirs = true;
            return;
        }

        if (match.Modifier == TemporalModifier.Except || match.IsBound)
        {
            frame.Cut(match.First, match.End);
            return;
        }

        if (match.LeadTime is { } lead)
        {
            LeadTime ??= lead;
            frame.Cut(match.First, match.End);
            return;
        }

        if (match.Modifier == TemporalModifier.UpTo && match.Recurrence is null)
        {
            return;
        }

        if (NamesKind(match, frame))
        {
            return;
        }

        if (match.IsQuota)
        {
            // "3 hours a week" says how much, not when: its words stay.
            Recurrence ??= match.Recurrence;
            RecurrenceSource ??= match;
            return;
        }

        Duration ??= match.Duration;
        if (match.CanBeDue && Fits(match, frame.Reading))
        {
            Asides.CutOrKeep(frame, match);
        }
        else if (match.Duration is not null && !match.CanBeDue && frame.Type is TaskType.Learning or TaskType.Meeting)
        {
            frame.Cut(match.First, match.End);
        }
    }

    // A second day in a clause stays in its title; a second match may add the time that the first lacks.
    bool Fits(TemporalMatch match, Reading reading)
    {
        var used = false;

        // "weekly sync every Thursday at 2": the second says which day
        if (match.Recurrence is { } finer && Recurrence is { } coarse && finer.Length > coarse.Length && finer.StartsWith(coarse, StringComparison.Ordinal))
        {
            Clear();
            Recurrence = null;
        }

        if (match.Date is { } date && (Source is null || (!Source.Date!.Value.IsKnown && date.IsKnown)))
        {
            used = true;
            Date = date.Value;
            Source = match;
            Precision = Time is null ? match.Precision : DuePrecision.Time;
            EndDate = match.EndDate;
            Range = match.EndDate is null ? Range : match;
        }

        if (match.Time is not null && Time is null && (match.Date is not { IsKnown: true } || used))
        {
            // A day and a time that stand apart decide together which half of the day is meant, and in which zone.
            match = !used && Source is { Clock: null } day ? Moment.Combine(reading, day, match) : match;
            used = true;
            if (match is not { Time: { } time, Passed: false })
            {
                Doubtful ??= match;
                return used;
            }

            Date = match.Date?.Value ?? Date;
            Time = time.Value;
            TimeSource = match;
            Stated = match.Stated;
            Precision = DuePrecision.Time;
        }

        if (match.Recurrence is not null && Recurrence is null)
        {
            used = true;
            Recurrence = match.Recurrence;
            RecurrenceSource = match;
            FromCompletion = match.FromCompletion;
        }

        return used;
    }

    void Share(TemporalMatch shared)
    {
        if (shared.Date is not { } date)
        {
            return;
        }

        Source = shared;
        Date = date.Value;
        if (Time is null)
        {
            Time = shared.Time?.Value;
            TimeSource = Time is null ? null : shared;
            Stated = shared.Stated;
        }

        Precision = Time is null ? shared.Precision : DuePrecision.Time;
        RecurrenceSource = Recurrence is null ? shared : RecurrenceSource;
        Recurrence ??= shared.Recurrence;
    }

    void Drop(DateOnly today)
    {
        if (Date < today)
        {
            Doubtful ??= Source;
            Clear();
        }
    }

    /// <summary>Forgets the date, e.g. because it is the day of departure.</summary>
    public void Clear()
    {
        Date = null;
        Time = null;
        Stated = null;
        Source = null;
        TimeSource = null;
    }
}
