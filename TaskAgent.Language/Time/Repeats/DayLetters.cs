using System.Numerics;
using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Repeats;

/// <summary>"M/W/F", "MWF", "T/Th", "Tu/Th", "M-F": weekdays of every week by their letters. Not "T/F", "M/F" or "w/", which are true or false, male or female, with.</summary>
sealed class DayLetters : IRecognizer
{
    const int Monday = 1;
    const int WorkDays = 31;

    public string Name => nameof(DayLetters);

    public Trigger Trigger { get; } = Trigger.On(Tag.DayLetter);

    public Match? Recognize(Reading reading, int at)
    {
        var end = at;
        return reading[at - 1].Is(Tag.Each) || (reading[at].Glued && !reading[at - 1].Is('(')) || Read(reading, ref end) is not { } days
            || !(Pattern.Ends(reading, end) || Pattern.IsStart(reading, at) || reading[end].Kind == TokenKind.Number)
            ? null
            : new TemporalMatch(at, end, Name) { Rule = Rules.Of(Frequency.Weekly) with { ByDay = days } };
    }

    /// <summary>The days, and <paramref name="at"/> moved behind them; null and unmoved without.</summary>
    public static IReadOnlyList<NthWeekday>? Read(Reading reading, ref int at)
    {
        var mask = Letters(reading, at, out var end);
        if (mask == 0)
        {
            return null;
        }

        at = end;
        return [.. Rules.WorkDays.Concat(Rules.Weekend).Where((_, bit) => (mask >> bit & 1) != 0)];
    }

    static int Letters(Reading reading, int at, out int end)
    {
        end = at + 1;
        var mask = reading[at].Value(Tag.DayLetter);
        if (mask <= 0 || BitOperations.PopCount((uint)mask) > 1)
        {
            return Math.Max(0, mask);
        }

        if (mask == Monday && Pattern.Tight(reading, end, '-') && reading.Is(end + 1, "f"))
        {
            end += 2;
            return WorkDays;
        }

        var letters = reading[at].Length;
        var first = mask;
        while (Pattern.Tight(reading, end, '/') && reading[end + 1].Value(Tag.DayLetter) is > 0 and var next && BitOperations.PopCount((uint)next) == 1 && next > first)
        {
            letters += reading[end + 1].Length;
            mask |= next;
            first = next;
            end += 2;
        }

        // Two single letters mean many things; next but one to each other they are days.
        var pair = BitOperations.PopCount((uint)mask) == 2 && letters == 2;
        return end == at + 1 || reading[end].Glued && reading[end].Is('/') || (pair && mask is not (0b101 or 0b10100)) ? 0 : mask;
    }
}
