using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time.Clocks;
using TaskAgent.Language.Time.Days;
using TaskAgent.Language.Time.Refiners;
using TaskAgent.Language.Time.Repeats;

namespace TaskAgent.Language.Time;

/// <summary>Recognizers and refiners of dates and times, in their order.</summary>
static class TimeRules
{
    public static readonly IRecognizer[] Recognizers =
    [
        new Decoy(),
        new NamedDay(),
        new WeekdayName(),
        new WeekdaysAhead(),
        new MonthDay(),
        new IsoDate(),
        new NumericDate(),
        new NthWeekday(),
        new DayOfMonth(),
        new PeriodName(),
        new SeasonName(),
        new YearName(),
        new HolidayName(),
        new CountedTime(),
        new SpokenClock(),
        new ClockTime(),
        new DayPartName(),
        new ZoneName(),
        new EveryName(),
        new RepeatAdverb(),
        new PluralDays(),
        new DayLetters(),
        new WorkWeek(),
        new MonthlyPlace(),
        new AfterCompletion(),
    ];

    public static readonly IRefiner[] Refiners =
    [
        new Leads(),        // "by" + "Friday"
        new TheirTime(),    // "9am" their time
        new WeekOf(),       // "the week of" + "March 16"
        new DatedDays(),    // "Fri" + "12 June", before a range takes one of them
        new Ranges(),       // "May 12" + "to May 14"
        new Neighbours(),   // "tomorrow" + "at 2pm"
        new Neighbours(),   // "a week from" + ("Friday" + "at 3")
        new RepeatBounds(), // "every weekday" ... "until end of April"
        new Corrections(),  // "Tuesday", no, "Wednesday"
        new Exclusions(),   // "Sunday", not "Saturday"
        new Either(),       // "Thursday" or "Friday"
        new Trimmings(),    // "at 2" sharp, "by Friday" at the latest
        new Naming(),       // the "3pm" meeting
        new Unsupported(),  // "March" by itself, "Friday demo"
        new Moments(),      // which half of the day, which zone, the first of a repetition
    ];
}
