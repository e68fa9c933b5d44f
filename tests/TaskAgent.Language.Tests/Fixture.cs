namespace TaskAgent.Language.Tests;

/// <summary>Alex, whose messages the specifications are: the zone, the clock, the open tasks.</summary>
static class Fixture
{
    static readonly OpenTask[] OpenTasks =
    [
        new("F1", "Call John about the contract", TaskType.Call, new(2026, 3, 12), new(14, 0)),
        new("F2", "Buy groceries", TaskType.Shopping, Items: ["milk", "eggs"]),
        new("F3", "Send Q1 report to Priya", TaskType.Work, new(2026, 3, 13), Priority: Priority.High),
        new("F4", "Dentist appointment", TaskType.Health, new(2026, 3, 16), new(9, 30)),
        new("F5", "Pay electricity bill", TaskType.Finance, new(2026, 3, 14)),
        new("F6", "Call Johnny (school bus)", TaskType.Call, new(2026, 3, 13)),
        new("F7", "Water the plants", TaskType.Personal, new(2026, 3, 15), Recurrence: "FREQ=WEEKLY;BYDAY=SU"),
        new("F8", "1:1 with Dana", TaskType.Meeting, new(2026, 3, 12), new(16, 0)),
        new("F9", "Email landlord about the leak", TaskType.Email, new(2026, 3, 10)),
    ];

    /// <summary>Wednesday 2026-03-11 10:00 in New York, with the open tasks F1-F9 or none.</summary>
    public static LanguageContext Alex(bool open = false) => Context(new Spec { Text = "", Open = open });

    public static LanguageContext Context(Spec spec)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(spec.Zone);
        var now = new DateTimeOffset(spec.Now, zone.GetUtcOffset(spec.Now));
        return new(now, zone, LanguageSettings.ForLocale(spec.Locale), spec.Set is { } set ? OpenTaskSets.Named(set) : spec.Open ? OpenTasks : []);
    }
}
