using System.Globalization;
using TaskAgent.Language.Time.Recurrence;

namespace TaskAgent.Language.Tests.Time;

public sealed class RecurrenceTests
{
    // The examples of RFC 5545, section 3.8.5.3, that lie within the supported parts, and ours.
    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02", "1997-09-02 1997-09-12 1997-09-22 1997-10-02 1997-10-12")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1997-09-02", "1997-09-02 1997-09-04 1997-09-16 1997-09-18 1997-09-30 1997-10-02 1997-10-14 1997-10-16")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05", "1997-08-05 1997-08-10 1997-08-19 1997-08-24")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05", "1997-08-05 1997-08-17 1997-08-19 1997-08-31")]
    [InlineData("FREQ=MONTHLY;COUNT=3;BYDAY=1FR", "1997-09-05", "1997-09-05 1997-10-03 1997-11-07")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=1SU,-1SU", "1997-09-07", "1997-09-07 1997-09-28 1997-11-02 1997-11-30 1998-01-04 1998-01-25")]
    [InlineData("FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "1997-09-22", "1997-09-22 1997-10-20 1997-11-17")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=4", "1997-09-28", "1997-09-28 1997-10-29 1997-11-28 1997-12-29")]
    [InlineData("FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1", "1997-09-30", "1997-09-30 1997-10-01 1997-10-31 1997-11-01")]
    [InlineData("FREQ=YEARLY;COUNT=4;BYMONTH=6,7", "1997-06-10", "1997-06-10 1997-07-10 1998-06-10 1998-07-10")]
    [InlineData("FREQ=YEARLY;BYDAY=20MO;COUNT=3", "1997-05-19", "1997-05-19 1998-05-18 1999-05-17")]
    [InlineData("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3", "1997-09-02", "1998-02-13 1998-03-13 1998-11-13")]
    [InlineData("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04", "1997-09-04 1997-10-07 1997-11-06")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3", "1997-09-29", "1997-09-29 1997-10-30 1997-11-27")]
    [InlineData("FREQ=MONTHLY;COUNT=3", "2026-01-31", "2026-01-31 2026-03-31 2026-05-31")]
    [InlineData("FREQ=YEARLY;COUNT=3", "2024-02-29", "2024-02-29 2028-02-29 2032-02-29")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TH;COUNT=2", "2026-03-11", "2026-03-12 2026-03-16")]
    [InlineData("FREQ=DAILY;BYMONTH=1;UNTIL=19980102", "1997-12-30", "1998-01-01 1998-01-02")]
    public void Occurrences_OfRule_AreTheDays(string rule, string start, string days) =>
        Assert.Equal(days, string.Join(' ', Rule(rule).Occurrences(Day(start)).Take(20).Select(Text)));

    [Theory]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", "2026-03-11")]
    [InlineData("FREQ=YEARLY;COUNT=2", "2024-02-29")]
    [InlineData("FREQ=WEEKLY;UNTIL=20260101", "2026-03-11")]
    public void Next_NoneLeft_IsNull(string rule, string start) =>
        Assert.Null(Rule(rule).Next(Day(start), new DateOnly(9999, 1, 1)));

    [Theory]
    [InlineData("FREQ=WEEKLY", "2026-03-11 19:00", "2026-03-11 18:00", "2026-03-11 19:00")]
    [InlineData("FREQ=WEEKLY", "2026-03-11 19:00", "2026-03-11 19:00", "2026-03-18 19:00")]
    [InlineData("FREQ=HOURLY;INTERVAL=8", "2026-03-11 06:00", "2026-03-11 13:59", "2026-03-11 14:00")]
    [InlineData("FREQ=HOURLY;INTERVAL=8", "2026-03-11 06:00", "2026-03-11 14:00", "2026-03-11 22:00")]
    [InlineData("FREQ=MINUTELY;INTERVAL=30", "2026-03-11 23:45", "2026-03-11 23:50", "2026-03-12 00:15")]
    [InlineData("FREQ=HOURLY;COUNT=2", "2026-03-11 06:00", "2026-03-11 07:00", null)]
    [InlineData("FREQ=HOURLY;UNTIL=20260311", "2026-03-11 22:00", "2026-03-11 23:00", null)]
    public void Next_OfMoment_IsTheMoment(string rule, string start, string after, string? next) =>
        Assert.Equal(next, Rule(rule).Next(Moment(start), Moment(after))?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=10", true, "2026-03-11", "2026-03-15", "2026-03-25")]
    [InlineData("FREQ=MONTHLY", true, "2026-01-31", "2026-01-31", "2026-02-28")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO", true, "2026-03-09", "2026-03-11", "2026-03-16")]
    [InlineData("FREQ=WEEKLY;UNTIL=20260320", true, "2026-03-11", "2026-03-15", null)]
    [InlineData("FREQ=WEEKLY;BYDAY=SU", false, "2026-03-08", "2026-03-25", "2026-03-29")]
    [InlineData("FREQ=WEEKLY;BYDAY=SU", false, "2026-03-15", "2026-03-11", "2026-03-22")]
    public void NextAfter_Done_IsDueAgain(string rule, bool fromCompletion, string due, string done, string? again) =>
        Assert.Equal(again, new Repetition(Rule(rule), fromCompletion).NextAfter(Day(due), Day(due), Day(done)) is { } day ? Text(day) : null);

    static RecurrenceRule Rule(string text) => RecurrenceRule.Parse(text)!;

    static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    static DateTime Moment(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
