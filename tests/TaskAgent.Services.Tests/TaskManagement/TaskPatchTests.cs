using System.Text.Json.Nodes;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using TaskAgent.TaskManagement.Tasks;
using static TaskAgent.Services.Tests.TaskManagement.TaskRows;

namespace TaskAgent.Services.Tests.TaskManagement;

public sealed class TaskPatchTests
{
    [Fact]
    public void Decide_NothingAsked_ChangesNothing() => AssertUnchanged(DueThursdayAtTwo, new TaskPatch());

    [Fact]
    public void Decide_WhatItIs_ChangesNothing() => AssertUnchanged(
        DueThursdayAtTwo,
        new TaskPatch(
            "Buy groceries", "Before the party", TaskType.Shopping, TaskItemStatus.Pending, Priority.Medium, new(2026, 3, 12), new(14, 0),
            "America/New_York", Metadata: new JsonObject { ["store"] = "Costco" }));

    [Fact]
    public void Decide_AnyChange_IsDatedNow() => Assert.Equal(Now, Changed(Undated, new TaskPatch(Title: "Buy food")).UpdatedAt);

    [Fact]
    public void Decide_AnyChange_KeepsTheVersionThatWasRead() => Assert.Equal(3, Changed(Undated, new TaskPatch(Title: "Buy food")).Version);

    [Fact]
    public void Decide_EmptyDescription_RemovesIt() => Assert.Null(Changed(Undated, new TaskPatch(Description: "")).Description);

    [Fact]
    public void Decide_BlankTitle_NamesTheField() => AssertRefused(Undated, new TaskPatch(Title: "  "), "field 'title' must not be blank");

    [Fact]
    public void Move_DayOnly_KeepsTheTime() =>
        Assert.Equal(new(2026, 3, 13, 18, 0, 0, TimeSpan.Zero), Changed(DueThursdayAtTwo, new TaskPatch(DueLocalDate: new(2026, 3, 13))).DueDate);

    [Fact]
    public void Move_TimeOnly_KeepsTheDay() =>
        Assert.Equal(new(2026, 3, 12, 13, 30, 0, TimeSpan.Zero), Changed(DueThursdayAtTwo, new TaskPatch(DueLocalTime: new(9, 30))).DueDate);

    [Fact]
    public void Move_ZoneOnly_KeepsTheWallClock() =>
        Assert.Equal(new(2026, 3, 12, 13, 0, 0, TimeSpan.Zero), Changed(DueThursdayAtTwo, new TaskPatch(DueTimeZone: "Europe/Berlin")).DueDate);

    [Fact]
    public void Move_UndatedWithoutZone_IsMeantInUtc() =>
        Assert.Equal("UTC", Changed(Undated, new TaskPatch(DueLocalDate: new(2026, 3, 13))).DueTimeZone);

    [Fact]
    public void ClearTime_Timed_IsDueAllDay()
    {
        var next = Changed(DueThursdayAtTwo, new TaskPatch(ClearDueTime: true));

        Assert.Equal((true, new DateTimeOffset(2026, 3, 12, 4, 0, 0, TimeSpan.Zero)), (next.AllDay, next.DueDate));
    }

    [Fact]
    public void ClearDue_Repeating_LeavesNoTrace()
    {
        var next = Changed(DueThursdayAtTwo with { Recurrence = "FREQ=DAILY" }, new TaskPatch(ClearDue: true));

        Assert.Equal(
            (null, null, null, null, null), (next.DueDate, next.DueLocalDate, next.DueLocalTime, next.DueTimeZone, next.Recurrence));
    }

    [Fact]
    public void Repeat_EmptyRule_EndsTheRepetition() =>
        Assert.Null(Changed(DueThursdayAtTwo with { Recurrence = "FREQ=DAILY" }, new TaskPatch(Recurrence: "")).Recurrence);

    [Fact]
    public void Decide_OtherFields_LeaveTheInstantAsStored()
    {
        var stored = DueThursdayAtTwo with { DueDate = new(2026, 3, 12, 17, 0, 0, TimeSpan.Zero) };

        Assert.Equal(stored.DueDate, Changed(stored, new TaskPatch(Title: "Buy food")).DueDate);
    }

    [Fact]
    public void Move_TimeOfUndated_NamesTheField() =>
        AssertRefused(Undated, new TaskPatch(DueLocalTime: new(9, 0)), "field 'due_local_time' needs a due_local_date");

    [Fact]
    public void Repeat_Undated_NamesTheField() =>
        AssertRefused(Undated, new TaskPatch(Recurrence: "FREQ=DAILY"), "field 'recurrence' needs a due_local_date");

    [Fact]
    public void Move_UnknownZone_NamesTheField() => AssertRefused(
        DueThursdayAtTwo, new TaskPatch(DueTimeZone: "Mars/Olympus"), "field 'due_time_zone' must be an IANA zone like Europe/Berlin");

    [Fact]
    public void Move_DayBeyondTheCalendar_NamesTheField() => AssertRefused(
        Undated, new TaskPatch(DueLocalDate: DateOnly.MaxValue), "field 'due_local_date' must be a day from 1900-01-01 to 9998-12-31");

    [Fact]
    public void ClearDue_WithANewDay_NamesTheField() => AssertRefused(
        DueThursdayAtTwo, new TaskPatch(ClearDue: true, DueLocalDate: new(2026, 3, 13)), "field 'clear_due' must not come with a new due date");

    [Fact]
    public void ClearTime_WithANewTime_NamesTheField() => AssertRefused(
        DueThursdayAtTwo, new TaskPatch(ClearDueTime: true, DueLocalTime: new(9, 0)), "field 'clear_due_time' must not come with a new due time");

    static TaskItem Changed(TaskItem state, TaskPatch patch) => Assert.IsType<TaskDecision.Changed>(TaskRules.Decide(state, patch, Now)).Task;

    static void AssertUnchanged(TaskItem state, TaskPatch patch) => Assert.IsType<TaskDecision.Unchanged>(TaskRules.Decide(state, patch, Now));

    static void AssertRefused(TaskItem state, TaskPatch patch, string fault)
    {
        var refused = Assert.IsType<TaskDecision.Refused>(TaskRules.Decide(state, patch, Now));
        Assert.Equal((422, $"Validation error: {fault}"), (refused.Refusal.Status, refused.Refusal.Message));
    }
}
