using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>What two dates or times beside each other are together.</summary>
static class Joining
{
    /// <summary>One match for both, or null where they are two things.</summary>
    public static TemporalMatch? Join(Reading reading, TemporalMatch left, TemporalMatch right)
    {
        if (left.LeadTime is not null || right.LeadTime is not null || left.Duration is not null || right.Duration is not null || left.IsTopic || right.IsTopic)
        {
            return null;
        }

        if (left.Shift is { } shift)
        {
            return right.Date is { } anchor && left.Date is null ? Shifted(reading, left, right, shift.From(anchor.Value)) : null;
        }

        if (right.Shift is not null || (left.Rule is not null && right.Rule is not null))
        {
            return null;
        }

        if ((left.Clock is { } a && right.Clock is { } b && !Fits(a, b)) || (left.Modifier != TemporalModifier.UpTo && right.Modifier == TemporalModifier.UpTo))
        {
            return null;
        }

        var ruled = left.Rule is not null || right.Rule is not null;
        if (ruled && (left.Date is not null || right.Date is not null))
        {
            return null;
        }

        var dated = left.Date is null ? right : left;
        if (left.Date is not null && right.Date is not null)
        {
            if (Day(reading, left, right) is not { } day)
            {
                return null;
            }

            dated = day;
        }

        // "1am tonight" is tomorrow's.
        if (dated.Date is { } evening && (SmallHours(left.Clock, right.Clock) || SmallHours(right.Clock, left.Clock)))
        {
            dated = dated with { Date = evening with { Value = Pattern.AddDays(evening.Value, 1) } };
        }

        return dated with
        {
            First = left.First,
            End = right.End,
            Rule = left.Rule ?? right.Rule,
            FromCompletion = left.FromCompletion || right.FromCompletion,
            Times = Math.Max(left.Times, right.Times),
            Clock = Combine(left.Clock, right.Clock),
            EndClock = left.EndClock ?? right.EndClock,
            ZoneId = left.ZoneId ?? right.ZoneId,
            Modifier = left.Modifier != TemporalModifier.At ? left.Modifier : right.Modifier,
            Lead = left.Lead ?? right.Lead,
            HasLead = left.HasLead || right.HasLead,
            NeedsSupport = left.NeedsSupport && right.NeedsSupport && dated.Form != DayForm.Named,
            Passed = left.Passed || right.Passed,
        };
    }

    static bool SmallHours(ClockReading? part, ClockReading? hour) =>
        part is { Part: DayPart.Tonight } && hour is { Half: DayHalf.Morning, Hour: < 6 or 12 };

    static TemporalMatch Shifted(Reading reading, TemporalMatch left, TemporalMatch right, DateOnly date) => right with
    {
        First = left.First,
        Date = new(date, Certainty.Known),
        EndDate = null,
        Form = DayForm.Offset,
        Precision = DuePrecision.Day,
        Modifier = left.Modifier,
        HasLead = true,
        NeedsSupport = false,
        Passed = date < reading.Context.Today,
    };

    // An hour and a part of the day tell of one time: "at 9" + "in the morning". Two hours do not.
    static bool Fits(ClockReading a, ClockReading b) => a.IsPart != b.IsPart;

    static ClockReading? Combine(ClockReading? left, ClockReading? right)
    {
        if (left is not { } a || right is not { } b)
        {
            return left ?? right;
        }

        var (hour, part) = a.IsPart ? (b, a) : (a, b);
        return hour.Hour == 12 && part.Part is DayPart.Midnight ? part
            : hour is { Hour: 12, Minute: 0, Half: DayHalf.Unknown } && part.Part is DayPart.Tonight ? part with { Part = DayPart.Midnight }
            : hour.Half != DayHalf.Unknown ? hour
            : part.Part is DayPart.Night or DayPart.Tonight && hour.Hour is 12 or < 5 ? hour with { Half = hour.Hour == 12 ? DayHalf.Morning : hour.Half }
            : hour with { Half = hour.Hour == 12 ? DayHalf.Afternoon : part.Half };
    }

    static TemporalMatch? Day(Reading reading, TemporalMatch left, TemporalMatch right)
    {
        if (left.Form == DayForm.Weekday && right.Lead is TimeLead.After or TimeLead.Before && right.Form is DayForm.Named or DayForm.Date)
        {
            // "the Friday after Thanksgiving"
            var anchor = right.Date!.Value.Value;
            var day = right.Lead == TimeLead.After ? Weeks.After(anchor, left.Weekday!.Value) : Weeks.Before(anchor, left.Weekday!.Value);
            return At(left, day) with { First = left.First };
        }

        var (first, second) = left.Form <= right.Form ? (left, right) : (right, left);
        var (a, b) = (first.Date!.Value.Value, second.Date!.Value.Value);
        switch (first.Form, second.Form)
        {
            case (DayForm.Weekday or DayForm.PointedWeekday, DayForm.Date):
                return second with { Weekday = first.Weekday };
            case (DayForm.Weekday or DayForm.PointedWeekday, DayForm.DayOfMonth):
                return MonthDays.Coming(reading.Context.Today, b.Day, first.Weekday!.Value) is { } named ? At(second, named) : second;
            case (DayForm.Weekday or DayForm.PointedWeekday, DayForm.Week) when second.PeriodStart is { } start:
                return At(first, Weeks.Within(start, 0, first.Weekday!.Value, start.DayOfWeek)) with { Passed = second.Passed && second.Date!.Value.Value < reading.Context.Today };
            case (DayForm.Weekday, DayForm.Offset):
                return At(first, Weeks.Within(b, 0, first.Weekday!.Value, reading.Settings.WeekStart));
            case (DayForm.DayOfMonth, DayForm.Month) when second.PeriodStart is { } start:
                return MonthDays.Of(start.Year, start.Month, a.Day) is { } inMonth ? At(first, inMonth) : null;
            default:
                return a == b && first.Form != second.Form ? first : null;
        }
    }

    static TemporalMatch At(TemporalMatch match, DateOnly date) => match with { Date = new(date, Certainty.Known), Form = DayForm.Date, Precision = DuePrecision.Day };
}
