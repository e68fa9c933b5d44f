using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>A weekday right before its date is one day: "Fri" + "12 June", also at either end of a range.</summary>
sealed class DatedDays : IRefiner
{
    public string Name => nameof(DatedDays);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches) =>
        Pairs.Join(reading, matches, static (reading, left, right) =>
            left is { Form: DayForm.Weekday, Clock: null } && right is { Form: DayForm.Date, Clock: null, EndDate: null, Lead: null }
            && (right.First == left.End || (right.First == left.End + 1 && reading[left.End].Is(',')))
                ? Joining.Join(reading, left, right)
                : null);
}
