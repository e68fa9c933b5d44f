using System.Diagnostics.CodeAnalysis;
using TaskAgent.ServiceDefaults.Problems;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.TaskManagement.Due;

/// <summary>When a task is due, checked: the local day and what follows from it.</summary>
sealed record DueDate(DateTimeOffset? Instant, DateOnly? LocalDate, TimeOnly? LocalTime, string? TimeZone, string? Recurrence)
{
    const string DefaultZone = "UTC";
    static readonly DateOnly First = new(1900, 1, 1);
    static readonly DateOnly Last = new(9998, 12, 31);

    public static bool TryCreate(
        DateOnly? date, TimeOnly? time, string? zoneId, string? recurrence, out DueDate due, [NotNullWhen(false)] out Refusal? refusal)
    {
        TimeZoneInfo? zone = null;
        refusal = Check(date, time, recurrence) ?? IanaZone.Check(zoneId ?? DefaultZone, "due_time_zone", out zone);
        due = refusal is null && date is { } day
            ? new(DueInstant.Of(day, time, zone!), day, time, zoneId ?? DefaultZone, recurrence)
            : new(null, null, null, null, null);
        return refusal is null;
    }

    static Refusal? Check(DateOnly? date, TimeOnly? time, string? recurrence) => date switch
    {
        null when time is not null => Refusal.Invalid("due_local_time", "needs a due_local_date"),
        null when recurrence is not null => Refusal.Invalid("recurrence", "needs a due_local_date"),
        { } day when day < First || day > Last => Refusal.Invalid("due_local_date", $"must be a day from {First:O} to {Last:O}"),
        _ => recurrence is null ? null : RecurrenceRule.Check(recurrence) is { } fault ? Refusal.Invalid("recurrence", fault) : null,
    };
}
