namespace TaskAgent.Language.Time.Recurrence;

/// <summary>How a task comes back once it is done.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="FromCompletion">Whether it counts from the day it was done ("10 days after I last did it"), not from the calendar.</param>
public sealed record Repetition(RecurrenceRule Rule, bool FromCompletion)
{
    /// <summary>The day a task is due again, or null where the rule has ended. COUNT counts from <paramref name="start"/>.</summary>
    /// <param name="start">The day it was first due.</param>
    /// <param name="due">The day it was due this time.</param>
    /// <param name="done">The local day it was done.</param>
    public DateOnly? NextAfter(DateOnly start, DateOnly due, DateOnly done)
    {
        if (!FromCompletion)
        {
            // Done late: what was missed meanwhile does not come back. Done early: this one is not due twice.
            return Rule.Next(start, due > done ? due : done);
        }

        var next = Rule.ByDay.Count + Rule.ByMonthDay.Count + Rule.ByMonth.Count > 0
            ? (Rule with { Count = null, Until = null }).Next(done, done)
            : Step(done);
        return next > Rule.Until ? null : next;
    }

    DateOnly? Step(DateOnly day) => Rule.Frequency switch
    {
        Frequency.Daily => day.AddDays(Rule.Interval),
        Frequency.Weekly => day.AddDays(7 * Rule.Interval),
        Frequency.Monthly => day.AddMonths(Rule.Interval),
        Frequency.Yearly => day.AddYears(Rule.Interval),
        _ => day,
    };
}
