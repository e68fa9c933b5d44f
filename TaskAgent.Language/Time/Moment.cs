using TaskAgent.Language.Time.Clocks;
using TaskAgent.Language.Time.Recurrence;
using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Time;

/// <summary>From what was said to a day and a time in the user's zone (R3, R4).</summary>
static class Moment
{
    /// <summary>A day said here and a time said there in one clause: "call Bob tomorrow about the budget at 3". The words of both are used.</summary>
    public static TemporalMatch Combine(Reading reading, TemporalMatch day, TemporalMatch clock) =>
        Resolve(reading, day with
        {
            Clock = day.Clock is { IsPart: false } ? day.Clock : clock.Clock ?? day.Clock,
            EndClock = clock.EndClock ?? day.EndClock,
            ZoneId = clock.ZoneId ?? day.ZoneId,
            Modifier = day.Modifier == TemporalModifier.At ? clock.Modifier : day.Modifier,
        });

    /// <summary>Fills <see cref="TemporalMatch.Date"/>, <see cref="TemporalMatch.Time"/> and what follows from them.</summary>
    public static TemporalMatch Resolve(Reading reading, TemporalMatch match)
    {
        if (match.Rule is not null)
        {
            return Repeating.Resolve(reading, match);
        }

        if (match.Clock is not { } clock)
        {
            return match;
        }

        var hint = HourHints.Around(reading, match);
        var zone = match.ZoneId is { } id ? LocalZones.Find(id) : null;
        var now = zone is null ? reading.Context.LocalNow : TimeZoneInfo.ConvertTime(reading.Context.Now, zone).DateTime;
        var time = TimeOf(clock, hint, reading.Settings);
        var today = DateOnly.FromDateTime(now);
        var date = match.Date?.Value ?? today;
        if (match is { Form: DayForm.Named } && zone is not null && match.Date is { } named)
        {
            // "tomorrow 9am London time" is the user's tomorrow there.
            date = named.Value;
        }

        var passed = date.ToDateTime(time) < now && !match.Passed;
        if (passed && match.Date is null)
        {
            (date, time) = Later(clock, date, time, now);
        }
        else if (passed && date == today)
        {
            return Today(match, clock, date, time, now);
        }

        return Place(reading, match with
        {
            Date = new(date, match.Date is null ? Certainty.Implied : Certainty.Known),
            Time = new(time, clock.IsPart ? Certainty.Implied : Certainty.Known),
            EndTime = match.EndClock is { } end ? TimeOf(end, hint, reading.Settings) : match.EndTime,
            Precision = DuePrecision.Time,
        }, zone);
    }

    public static TimeOnly TimeOf(ClockReading clock, DayHalf hint, LanguageSettings settings) =>
        clock.IsPart
            ? ClockReading.TimeOf(clock.Part, settings)
            : Clock.Resolve(clock.Hour, clock.Minute, clock.Half, hint, settings);

    // R3: a time of no day that has passed today is tomorrow's.
    static (DateOnly Date, TimeOnly Time) Later(ClockReading clock, DateOnly date, TimeOnly time, DateTime now) =>
        clock.IsPart && clock.Part is DayPart.Morning && now.Hour < 12 ? (date.AddDays(1), time) : (Pattern.AddDays(date, 1), time);

    // R3: where today was said, the other half of the day; a part of the day that has begun leaves the day.
    static TemporalMatch Today(TemporalMatch match, ClockReading clock, DateOnly date, TimeOnly time, DateTime now)
    {
        if (clock.IsPart)
        {
            return match with { Clock = null };
        }

        var other = time.AddHours(12);
        return clock.Half == DayHalf.Unknown && time.Hour < 12 && date.ToDateTime(other) >= now
            ? match with { Time = new(other, Certainty.Known), Precision = DuePrecision.Time }
            : match with { Time = new(time, Certainty.Known), Precision = DuePrecision.Time, Passed = true };
    }

    static TemporalMatch Place(Reading reading, TemporalMatch match, TimeZoneInfo? zone)
    {
        if (zone is null || match.Date is not { } date || match.Time is not { } time)
        {
            return match;
        }

        var (localDate, localTime) = LocalTime.Convert(date.Value, time.Value, zone, reading.Context.Zone);
        return match with
        {
            Stated = new StatedTime(date.Value, time.Value, match.ZoneId!),
            Date = date with { Value = localDate },
            Time = time with { Value = localTime },
            EndTime = match.EndTime is { } end ? LocalTime.Convert(date.Value, end, zone, reading.Context.Zone).Time : null,
            Passed = match.Passed || localDate < reading.Context.Today,
        };
    }
}
