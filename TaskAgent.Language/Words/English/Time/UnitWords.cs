using TaskAgent.Language.Time;

namespace TaskAgent.Language.Words.English.Time;

/// <summary>Units of time, and the edges of longer ones.</summary>
static class UnitWords
{
    public static readonly Entry[] Entries =
    [
        new(Tag.TimeUnit, (int)TimeUnit.Minute, "minute|minutes|min|mins|minuets|minutess|mintues"),
        new(Tag.TimeUnit, (int)TimeUnit.Hour, "hour|hours|hr|hrs|huors|hous"),
        new(Tag.TimeUnit, (int)TimeUnit.Day, "day|days|dayz|dys"),
        new(Tag.TimeUnit, (int)TimeUnit.WorkDay, "weekday|weeknight|workday|working day|working days|business day|business days|work day|work days|workdays|weekdays|school day|bank day|bank days"),
        new(Tag.TimeUnit, (int)TimeUnit.Week, "week|weeks|wk|wks|weeek|weks"),
        new(Tag.TimeUnit, (int)TimeUnit.Weekend, "weekend|weekends|wkend|wknd|week end"),
        new(Tag.TimeUnit, (int)TimeUnit.Fortnight, "fortnight|fortnights"),
        new(Tag.TimeUnit, (int)TimeUnit.Month, "month|months|mth|mths|mos|monht|motnh"),
        new(Tag.TimeUnit, (int)TimeUnit.Quarter, "quarter|quarters|qtr"),
        new(Tag.TimeUnit, (int)TimeUnit.Year, "year|years|yr|yrs"),
        new(Tag.GluedUnit, (int)TimeUnit.Minute, "m|min|mins"),
        new(Tag.GluedUnit, (int)TimeUnit.Hour, "h|hr|hrs"),
        new(Tag.GluedUnit, (int)TimeUnit.Day, "d"),
        new(Tag.GluedUnit, (int)TimeUnit.Week, "w|wk|wks"),
        new(Tag.GluedUnit, (int)TimeUnit.Month, "mo|mos"),
        new(Tag.GluedUnit, (int)TimeUnit.Year, "y|yr|yrs"),
        new(Tag.PeriodEdge, (int)PeriodEdge.Start, "start of|first day of|the first day of|the first of|first of|the start of|beginning of|the beginning of|first part of|early|early in|early on in"),
        new(Tag.PeriodEdge, (int)PeriodEdge.Middle, "mid|middle of|the middle of|midway through|halfway through"),
        new(Tag.PeriodEdge, (int)PeriodEdge.End, "end of|the end of|end|last day of|the last day of|close of|the close of|the last of"),
        new(Tag.PeriodEdge, (int)PeriodEdge.Late, "late|later|late in|later in|the latter part of"),
        new(Tag.PeriodName, "q|h|midweek"),
        new(Tag.PeriodEnd, (int)TimeUnit.Week, "eow|end of week|week's end|weeks end"),
        new(Tag.PeriodEnd, (int)TimeUnit.Month, "eom|month end|month's end|end of month"),
        new(Tag.PeriodEnd, (int)TimeUnit.Quarter, "eoq|quarter end|end of quarter"),
        new(Tag.PeriodEnd, (int)TimeUnit.Year, "eoy|year end|year's end|end of year"),
    ];
}
