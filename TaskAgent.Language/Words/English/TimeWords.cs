namespace TaskAgent.Language.Words.English;

/// <summary>Names of days and times.</summary>
static class TimeWords
{
    public static readonly Entry[] Entries =
    [
        new(Tag.RelativeDay, 0, "today"),
        new(Tag.RelativeDay, 1, "tomorrow|tmrw"),
        new(Tag.Weekday, 1, "monday|mon"),
        new(Tag.Weekday, 2, "tuesday|tue|tues"),
        new(Tag.Weekday, 3, "wednesday|wed"),
        new(Tag.Weekday, 4, "thursday|thu|thurs"),
        new(Tag.Weekday, 5, "friday|fri"),
        new(Tag.Weekday, 6, "saturday"),
        new(Tag.Weekday, 7, "sunday"),
        new(Tag.Meridiem, 0, "am"),
        new(Tag.Meridiem, 12, "pm"),
    ];
}
