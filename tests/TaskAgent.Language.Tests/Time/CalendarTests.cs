using System.Globalization;
using TaskAgent.Language.Time.Resolution;

namespace TaskAgent.Language.Tests.Time;

public sealed class CalendarTests
{
    static readonly DateOnly Wednesday = new(2026, 3, 11);

    [Theory]
    [InlineData(DayOfWeek.Wednesday, "2026-03-18")]
    [InlineData(DayOfWeek.Thursday, "2026-03-12")]
    [InlineData(DayOfWeek.Tuesday, "2026-03-17")]
    public void After_Weekday_IsNeverToday(DayOfWeek weekday, string expected) =>
        Assert.Equal(Day(expected), Weeks.After(Wednesday, weekday));

    [Theory]
    [InlineData(DayOfWeek.Wednesday, "2026-03-11")]
    [InlineData(DayOfWeek.Sunday, "2026-03-15")]
    [InlineData(DayOfWeek.Monday, "2026-03-16")]
    public void This_Weekday_IsThisWeekOrComing(DayOfWeek weekday, string expected) =>
        Assert.Equal(Day(expected), Weeks.This(Wednesday, weekday, DayOfWeek.Monday));

    [Theory]
    [InlineData(DayOfWeek.Monday, NextWeekday.NextWeek, DayOfWeek.Monday, "2026-03-16")]
    [InlineData(DayOfWeek.Friday, NextWeekday.NextWeek, DayOfWeek.Monday, "2026-03-20")]
    [InlineData(DayOfWeek.Sunday, NextWeekday.NextWeek, DayOfWeek.Monday, "2026-03-22")]
    [InlineData(DayOfWeek.Sunday, NextWeekday.NextWeek, DayOfWeek.Sunday, "2026-03-15")]
    [InlineData(DayOfWeek.Friday, NextWeekday.Nearest, DayOfWeek.Monday, "2026-03-13")]
    public void Next_Weekday_FollowsTheSetting(DayOfWeek weekday, NextWeekday next, DayOfWeek weekStart, string expected) =>
        Assert.Equal(Day(expected), Weeks.Next(Wednesday, weekday, LanguageSettings.Default with { NextWeekday = next, WeekStart = weekStart }));

    [Theory]
    [InlineData(4, DayOfWeek.Monday, 1, "2026-04-06")]
    [InlineData(3, DayOfWeek.Friday, -1, "2026-03-27")]
    [InlineData(3, DayOfWeek.Monday, 5, "2026-03-30")]
    [InlineData(4, DayOfWeek.Monday, 5, null)]
    public void Nth_Weekday_IsCounted(int month, DayOfWeek weekday, int n, string? expected) =>
        Assert.Equal(expected is null ? null : Day(expected), Weeks.Nth(2026, month, weekday, n));

    [Theory]
    [InlineData(3, 11, "2026-03-11")]
    [InlineData(3, 10, "2027-03-10")]
    [InlineData(2, 29, "2028-02-29")]
    [InlineData(2, 30, null)]
    [InlineData(13, 1, null)]
    public void Coming_MonthAndDay_IsThisYearOrNext(int month, int day, string? expected) =>
        Assert.Equal(expected is null ? null : Day(expected), MonthDays.Coming(Wednesday, month, day));

    [Theory]
    [InlineData("2026-03-11", 11, "2026-03-11")]
    [InlineData("2026-03-11", 5, "2026-04-05")]
    [InlineData("2026-04-30", 31, "2026-05-31")]
    [InlineData("2026-01-31", 30, "2026-03-30")]
    [InlineData("2026-12-20", 3, "2027-01-03")]
    [InlineData("2026-03-11", 32, null)]
    public void Coming_DayOfMonth_IsThisMonthOrNext(string today, int day, string? expected) =>
        Assert.Equal(expected is null ? null : Day(expected), MonthDays.Coming(Day(today), day));

    [Fact]
    public void Coming_Friday13th_SkipsOtherThirteenths() =>
        Assert.Equal(new DateOnly(2026, 11, 13), MonthDays.Coming(new DateOnly(2026, 3, 14), 13, DayOfWeek.Friday));

    [Theory]
    [InlineData(3, 18, DateOrder.MonthFirst, "2026-03-18")]
    [InlineData(3, 18, DateOrder.DayFirst, "2026-03-18")]
    [InlineData(5, 4, DateOrder.MonthFirst, "2026-05-04")]
    [InlineData(5, 4, DateOrder.DayFirst, "2026-04-05")]
    [InlineData(2, 25, DateOrder.MonthFirst, "2027-02-25")]
    [InlineData(1, 5, DateOrder.MonthFirst, "2027-01-05")]
    public void Read_TwoNumbers_IsTheUsualReading(int first, int second, DateOrder order, string expected) =>
        Assert.Equal(
            new SlashedDate(Day(expected), false, null),
            SlashedDate.Read(first, second, Wednesday, LanguageSettings.Default with { DateOrder = order }));

    [Fact]
    public void Read_PassedLatelyAndAmbiguous_IsOpen() =>
        Assert.Equal(
            new SlashedDate(Day("2026-03-04"), true, Day("2026-04-03")),
            SlashedDate.Read(3, 4, Wednesday, LanguageSettings.Default));

    [Theory]
    [InlineData(13, 32)]
    [InlineData(0, 5)]
    [InlineData(2, 30)]
    public void Read_NoDate_IsNull(int first, int second) =>
        Assert.Null(SlashedDate.Read(first, second, Wednesday, LanguageSettings.Default));

    [Theory]
    [InlineData(3, 18, 26, "2026-03-18")]
    [InlineData(18, 3, 2026, "2026-03-18")]
    [InlineData(1, 2, 99, "1999-01-02")]
    public void Read_WithYear_IsThatDay(int first, int second, int year, string expected) =>
        Assert.Equal(Day(expected), SlashedDate.Read(first, second, year, Wednesday, LanguageSettings.Default));

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2285, "2285-03-22")]
    public void Easter_Year_IsTheSunday(int year, string expected) =>
        Assert.Equal(Day(expected), Easter.Sunday(year));

    [Theory]
    [InlineData(nameof(Holiday.Thanksgiving), "USD", "2026-11-26")]
    [InlineData(nameof(Holiday.Thanksgiving), "CAD", "2026-10-12")]
    [InlineData(nameof(Holiday.MothersDay), "USD", "2026-05-10")]
    [InlineData(nameof(Holiday.MothersDay), "GBP", "2026-03-15")]
    [InlineData(nameof(Holiday.ValentinesDay), "USD", "2027-02-14")]
    [InlineData(nameof(Holiday.GoodFriday), "USD", "2026-04-03")]
    [InlineData(nameof(Holiday.MemorialDay), "USD", "2026-05-25")]
    [InlineData(nameof(Holiday.ElectionDay), "USD", "2026-11-03")]
    public void Coming_Holiday_IsNotBeforeToday(string holiday, string currency, string expected) =>
        Assert.Equal(Day(expected), Holidays.Coming(Enum.Parse<Holiday>(holiday), Wednesday, LanguageSettings.Default with { Currency = currency }));

    [Fact]
    public void In_EveryHoliday_IsOfThatYear() =>
        Assert.All(Enum.GetValues<Holiday>(), holiday => Assert.Equal(2031, Holidays.In(holiday, 2031, LanguageSettings.Default).Year));

    static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
