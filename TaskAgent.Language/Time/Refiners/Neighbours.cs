using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>A day and a time beside each other are one moment, so are a weekday and its date, a time and its zone: "tomorrow" + "at 2pm", "Fri" + "13 March".</summary>
sealed class Neighbours : IRefiner
{
    public string Name => nameof(Neighbours);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches) =>
        Pairs.Join(reading, matches, static (reading, left, right) => Near(reading, left, right) && Joining.Join(reading, left, right) is { } joined ? Closed(reading, left, joined) : null);

    // "6 April (Monday)": the bracket closes with it.
    static TemporalMatch Closed(Reading reading, TemporalMatch left, TemporalMatch joined) =>
        reading[left.End].Is('(') && reading[joined.End].Is(')') ? joined with { End = joined.End + 1 } : joined;

    static bool Near(Reading reading, TemporalMatch left, TemporalMatch right)
    {
        var gap = right.First - left.End;
        return gap == 0
            || (gap == 1 && !StartsAnother(reading, left, right) && (reading[left.End].Sign is ',' or '(' or '@' || (reading[left.End].Is('-') && (left.Clock is null) != (right.Clock is null)) || reading.Is(left.End, "of") || reading.Is(left.End, "the")
                || (reading[left.End].Is('.') && reading[left.End].Glued && right.Date is null && left.Form == DayForm.Weekday)));
    }

    // "Monday gym at 6, Tuesday yoga at 7": the day begins what is on it
    static bool StartsAnother(Reading reading, TemporalMatch left, TemporalMatch right)
    {
        ref readonly var next = ref reading[right.End];
        return reading[left.End].Is(',') && left.Date is null && right.Clock is null && right.Date is not null
            && (next.Is(Tag.TaskNoun) || next.Phrase.Is(Tag.TaskNoun) || next.Is(Tag.Verb) || next.Phrase.Is(Tag.Verb) || next.Is(Tag.NounVerb));
    }
}
