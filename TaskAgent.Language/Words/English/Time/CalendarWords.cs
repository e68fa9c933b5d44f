namespace TaskAgent.Language.Words.English.Time;

/// <summary>Names of days and months, with the misspellings that people make.</summary>
static class CalendarWords
{
    public static readonly Entry[] Entries =
    [
        new(Tag.RelativeDay, 0, "today|todya|toady|tday|this very day"),
        new(Tag.RelativeDay, 1, "tomorrow|tmrw|tmr|tmw|tmrrw|tomorow|tommorow|tommorrow|tomorro|tomorrrow|tomoz|tomo|tomorw|tmmrw|tmorrow|the morrow"),
        new(Tag.RelativeDay, 2, "day after tomorrow|the day after tomorrow|day after tmrw|overmorrow|the day after tmrw|day after tomorow"),
        new(Tag.RelativeDay, -1, "yesterday|yest|ystrday|yesturday"),
        new(Tag.RelativeDay, -2, "day before yesterday|the day before yesterday"),
        new(Tag.Weekday, 1, "monday|mon|mondy|munday|monady"),
        new(Tag.Weekday, 2, "tuesday|tue|tues|teusday|tuseday|tusday|tuesdy|tuesdsay"),
        new(Tag.Weekday, 3, "wednesday|wed|weds|wednes|wednsday|wensday|wedsday|wednesdy|wendesday|wedensday|wenesday"),
        new(Tag.Weekday, 4, "thursday|thu|thur|thurs|thursdy|thrusday|thirsday|thurday|thurdsay"),
        new(Tag.Weekday, 5, "friday|fri|firday|fridy|frday|friady"),
        new(Tag.Weekday, 6, "saturday|sat|saterday|saturdy|satuday|satruday|satday"),
        new(Tag.Weekday, 7, "sunday|sun|sundy|sonday|suday"),
        new(Tag.WeakDay, "sat|sun|wed"),
        new(Tag.PluralDay, 1, "mondays|mons"),
        new(Tag.PluralDay, 2, "tuesdays"),
        new(Tag.PluralDay, 3, "wednesdays"),
        new(Tag.PluralDay, 4, "thursdays"),
        new(Tag.PluralDay, 5, "fridays"),
        new(Tag.PluralDay, 6, "saturdays"),
        new(Tag.PluralDay, 7, "sundays"),
        new(Tag.PluralDay, 8, "weekdays|workdays|working days|business days|school days|week days"),
        new(Tag.PluralDay, 9, "weekends"),
        new(Tag.Month, 1, "january|jan|janurary|januray|janury|jany"),
        new(Tag.Month, 2, "february|feb|febuary|feburary|febr|febraury"),
        new(Tag.Month, 3, "march|mar|mrach"),
        new(Tag.Month, 4, "april|apr|apirl|aprl|arpil"),
        new(Tag.Month, 5, "may"),
        new(Tag.Month, 6, "june|jun"),
        new(Tag.Month, 7, "july|jul|juli"),
        new(Tag.Month, 8, "august|aug|agust|augst"),
        new(Tag.Month, 9, "september|sep|sept|setpember|septmber|septemer"),
        new(Tag.Month, 10, "october|oct|ocotber|octber"),
        new(Tag.Month, 11, "november|nov|novemeber|novmber"),
        new(Tag.Month, 12, "december|dec|decemeber|decmber|dicember"),
    ];
}
