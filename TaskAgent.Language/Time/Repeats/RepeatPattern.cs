using System.Numerics;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Repeats;

/// <summary>The pieces that patterns of repetition are made of.</summary>
static class RepeatPattern
{
    /// <summary>Longer lists are cut here: it keeps every pattern bounded.</summary>
    const int LongestList = 12;

    /// <summary>"Mon, Wed and Fri", "Tue/Thu", "Tuesdays &amp; Thursdays"; null and unmoved without a weekday.</summary>
    public static IReadOnlyList<NthWeekday>? Weekdays(Reading reading, ref int at)
    {
        List<NthWeekday>? days = null;
        var next = at;
        while (days?.Count is not > LongestList && Weekday(reading, next) is { } day)
        {
            days ??= [];
            days.Add(day);

            at = ++next;
            while (reading[next].Sign is ',' or '/' or '&' or '+' || reading[next].Is(Tag.And) || (next > at && reading[next].Is(Tag.Each)))
            {
                next++;
            }

            // "Mon-Fri", "Monday to Friday", "Monday through Thursday"
            var range = at;
            if (next == at && Pattern.RangeSign(reading, ref range) && Weekday(reading, range) is { } last)
            {
                for (var between = Following(day.Day); between != Following(last.Day); between = Following(between))
                {
                    days.Add(new(between));
                }

                at = next = range + 1;
            }

            // "Mon Wed Fri" needs no sign between.
            if (next == at && Weekday(reading, next) is null)
            {
                break;
            }
        }

        days = days?.Distinct().ToList();
        days?.Sort((a, b) => (((int)a.Day + 6) % 7).CompareTo(((int)b.Day + 6) % 7));
        return days;
    }

    /// <summary>"the 15th", "the 1st and 15th", "the last Friday", "the last day", "day 5": where in a month; the rule unchanged without one.</summary>
    public static RecurrenceRule MonthPlace(Reading reading, ref int at, RecurrenceRule rule)
    {
        var end = at;
        while (reading.Is(end, "on") || reading.Is(end, "the") || reading[end].Is(','))
        {
            end++;
        }

        if (reading.Is(end, "day") && reading[end + 1].Number is >= 1 and <= 31)
        {
            at = end + 2;
            return rule with { ByMonthDay = [reading[at - 1].Number] };
        }

        var places = Ordinals(reading, ref end);
        if (places is null)
        {
            if (!(end > at + 1 && reading.Is(end - 1, "the") && reading[end].Kind == TokenKind.Number && reading[end].Number is >= 1 and <= 31 && Pattern.Ends(reading, end + 1)))
            {
                return rule;
            }

            at = end + 1;
            return rule with { ByMonthDay = [reading[end].Number] };
        }

        if (reading[end].Is(Tag.Weekday))
        {
            var day = (DayOfWeek)(reading[end].Value(Tag.Weekday) % 7);
            at = end + 1;
            return rule with { ByDay = [.. places.Select(place => new NthWeekday(day, place))] };
        }

        var unitEnd = end;
        if (Pattern.Unit(reading, ref unitEnd, out var unit))
        {
            if (unit == TimeUnit.WorkDay)
            {
                at = unitEnd;
                return rule with { ByDay = Rules.WorkDays, BySetPos = places };
            }

            if (unit != TimeUnit.Day)
            {
                return rule;
            }

            end = unitEnd;
        }
        else if (places.Contains(-1))
        {
            return rule;
        }

        at = end;
        return rule with { ByMonthDay = places };
    }

    /// <summary>"1st", "first and third", "1st, 10th &amp; 20th": -1 for the last; null and unmoved without one.</summary>
    public static List<int>? Ordinals(Reading reading, ref int at)
    {
        List<int>? places = null;
        var next = at;
        while (true)
        {
            var ordinal = Pattern.Ordinal(reading, ref next);
            if (ordinal is 0 or (> 31 and not 99) || places?.Count > LongestList)
            {
                return places;
            }

            (places ??= []).Add(Rules.Place(ordinal));
            at = next;
            while (reading[next].Is(',') || reading[next].Is('&') || reading[next].Is(Tag.And) || (next > at && reading.Is(next, "the")))
            {
                next++;
            }

            if (next == at)
            {
                return places;
            }
        }
    }

    /// <summary>"10 times", "for 5 times".</summary>
    public static RecurrenceRule Count(Reading reading, ref int at, RecurrenceRule rule)
    {
        var next = reading.Is(at, "for") ? at + 1 : at;
        if (!Pattern.Amount(reading, ref next, out var amount) || amount < 1 || !(reading.Is(next, "times") || reading.Is(next, "occurrences") || reading.Is(next, "sessions")))
        {
            return rule;
        }

        at = next + 1;
        return rule with { Count = (int)amount };
    }

    /// <summary>"I last did it", "completion", "each time it's done": what a repetition counts from; unmoved without.</summary>
    public static bool Completion(Reading reading, ref int at)
    {
        var end = at;
        var done = 0;
        for (var i = 0; i < 7; i++, end++)
        {
            if (IsDone(reading, end))
            {
                done = end + 1;
            }
            else if (!(reading[end].Is(Tag.SubjectPronoun) || reading[end].Is(Tag.Article) || reading[end].Is(Tag.Each) || reading.Is(end, "last") || reading.Is(end, "time") || reading.Is(end, "i've") || reading.Is(end, "it's") || reading.Is(end, "is") || reading.Is(end, "was") || reading.Is(end, "have") || reading.Is(end, "been")))
            {
                break;
            }
        }

        if (done == 0)
        {
            return false;
        }

        at = reading.Is(done, "it") || reading.Is(done, "that") || reading.Is(done, "them") ? done + 1 : done;
        return true;
    }

    static bool IsDone(Reading reading, int at) =>
        reading.Is(at, "did") || reading.Is(at, "done") || reading.Is(at, "completion") || reading.Is(at, "completing") || reading.Is(at, "completed") || reading.Is(at, "complete")
        || reading.Is(at, "finishing") || reading.Is(at, "finished") || reading.Is(at, "finish") || reading.Is(at, "doing")
        || (reading.Is(at, "time") && reading.Is(at - 1, "last"));

    static NthWeekday? Weekday(Reading reading, int at) =>
        reading[at].Is(Tag.Weekday) ? new((DayOfWeek)(reading[at].Value(Tag.Weekday) % 7))
        : reading[at].Value(Tag.PluralDay) is >= 1 and <= 7 and var day ? new((DayOfWeek)(day % 7))
        : reading[at].Length == 2 && reading[at].Value(Tag.DayLetter) is > 0 and var bit && !reading[at].Glued ? new((DayOfWeek)((BitOperations.Log2((uint)bit) + 1) % 7))
        : null;

    static DayOfWeek Following(DayOfWeek day) => (DayOfWeek)(((int)day + 1) % 7);
}
