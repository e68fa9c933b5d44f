using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TaskAgent.Language.Time.Recurrence;

namespace TaskAgent.Language.Tests.Time;

public sealed class RecurrenceProperties
{
    const int Days = 1200;

    [Property(MaxTest = 400)]
    public Property Occurrences_AnyRule_AreTheDaysOfASlowScan() => Prop.ForAll(Rules().ToArbitrary(), Starts().ToArbitrary(), (rule, start) =>
    {
        var end = start.AddDays(Days);
        var expected = SlowScan(rule, start).Take(rule.Count ?? int.MaxValue);
        return rule.Occurrences(start).TakeWhile(day => day < end).SequenceEqual(expected).Label($"{rule} from {start:O}");
    });

    [Property(MaxTest = 400)]
    public Property Next_AnyRule_IsTheFirstOccurrenceAfter() => Prop.ForAll(Rules().ToArbitrary(), Starts().ToArbitrary(), Gen.Choose(-50, Days).ToArbitrary(), (rule, start, later) =>
    {
        var after = start.AddDays(later);
        var all = rule.Occurrences(start).Where(day => day > after).Cast<DateOnly?>();
        return (rule.Next(start, after) == all.FirstOrDefault()).Label($"{rule} from {start:O} after {after:O}");
    });

    [Property]
    public Property Parse_OfText_IsTheRule() => Prop.ForAll(Rules().ToArbitrary(), rule => rule.Equals(RecurrenceRule.Parse(rule.ToString())));

    static IEnumerable<DateOnly> SlowScan(RecurrenceRule rule, DateOnly start)
    {
        var place = 0;
        for (var i = 0; i < Days; i++)
        {
            var day = start.AddDays(i);
            if (day <= (rule.Until ?? DateOnly.MaxValue) && Holds(rule, start, day))
            {
                place++;
                yield return day;
            }
        }
    }

    static bool Holds(RecurrenceRule rule, DateOnly start, DateOnly day)
    {
        var periods = rule.Frequency switch
        {
            Frequency.Daily => day.DayNumber - start.DayNumber,
            Frequency.Weekly => (WeekStart(rule, day).DayNumber - WeekStart(rule, start).DayNumber) / 7,
            Frequency.Monthly => ((day.Year - start.Year) * 12) + day.Month - start.Month,
            _ => day.Year - start.Year,
        };
        var lastOfMonth = DateTime.DaysInMonth(day.Year, day.Month);
        var yearly = rule.Frequency == Frequency.Yearly;
        var anyDay = rule.ByDay.Count + rule.ByMonthDay.Count == 0;
        return periods % rule.Interval == 0
            && (rule.ByMonth.Count == 0 || rule.ByMonth.Contains(day.Month))
            && (rule.ByMonthDay.Count == 0 || rule.ByMonthDay.Any(d => d == day.Day || lastOfMonth + d + 1 == day.Day))
            && (rule.ByDay.Count == 0 || rule.ByDay.Any(by => by.Day == day.DayOfWeek && Counts(rule, by.Ordinal, day)))
            && (!anyDay || rule.Frequency switch
            {
                Frequency.Daily => true,
                Frequency.Weekly => day.DayOfWeek == start.DayOfWeek,
                _ => day.Day == start.Day && (!yearly || rule.ByMonth.Count > 0 || day.Month == start.Month),
            });
    }

    // Counts by walking: how many such weekdays lie before (or after) this one in its month or year.
    static bool Counts(RecurrenceRule rule, int ordinal, DateOnly day)
    {
        if (ordinal == 0)
        {
            return true;
        }

        var inYear = rule.Frequency == Frequency.Yearly && rule.ByMonth.Count + rule.ByMonthDay.Count == 0;
        var step = ordinal > 0 ? -7 : 7;
        var place = 0;
        for (var other = day; other.Year == day.Year && (inYear || other.Month == day.Month); other = other.AddDays(step))
        {
            place++;
        }

        return place == Math.Abs(ordinal);
    }

    static DateOnly WeekStart(RecurrenceRule rule, DateOnly day)
    {
        while (day.DayOfWeek != rule.WeekStart)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    static Gen<DateOnly> Starts() => Gen.Choose(0, 4000).Select(days => new DateOnly(2020, 1, 1).AddDays(days));

    static Gen<RecurrenceRule> Rules() =>
        from frequency in Gen.Elements(Frequency.Daily, Frequency.Weekly, Frequency.Monthly, Frequency.Yearly)
        from interval in Gen.Choose(1, 4)
        from months in Few(Gen.Choose(1, 12), 2)
        from monthDays in Few(Gen.Elements(1, 13, 28, 29, 30, 31, -1, -2), frequency == Frequency.Weekly ? 0 : 2)
        from ordinals in Gen.ArrayOf(frequency >= Frequency.Monthly ? Gen.Elements(0, 1, 2, 5, -1, -2) : Gen.Constant(0), 2)
        from weekdays in Few(Gen.Elements(Enum.GetValues<DayOfWeek>()), 2)
        from weekStart in Gen.Elements(DayOfWeek.Monday, DayOfWeek.Sunday, DayOfWeek.Saturday)
        from end in Gen.Choose(0, 2)
        from length in Gen.Choose(1, 500)
        select new RecurrenceRule
        {
            Frequency = frequency,
            Interval = interval,
            ByMonth = months,
            ByMonthDay = monthDays,
            ByDay = [.. weekdays.Select((day, i) => new NthWeekday(day, ordinals[i]))],
            WeekStart = weekStart,
            Count = end == 1 ? length : null,
            Until = end == 2 ? new DateOnly(2022, 1, 1).AddDays(length * 4) : null,
        };

    static Gen<T[]> Few<T>(Gen<T> one, int most) =>
        Gen.Choose(0, most).SelectMany(count => Gen.ArrayOf(one, count)).Select(values => values.Distinct().ToArray());
}
