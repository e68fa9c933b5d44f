namespace TaskAgent.Language;

/// <summary>Everything beside the text that understanding depends on: no clock and no culture is asked.</summary>
/// <param name="Now">When the text was said.</param>
/// <param name="Zone">The zone in which the user lives and dates are meant.</param>
/// <param name="Settings">The user's choices.</param>
/// <param name="OpenTasks">Open tasks that the text may speak of.</param>
public sealed record LanguageContext(
    DateTimeOffset Now,
    TimeZoneInfo Zone,
    LanguageSettings Settings,
    IReadOnlyList<OpenTask> OpenTasks)
{
    /// <summary>The clock on the user's wall at <see cref="Now"/>.</summary>
    public DateTime LocalNow { get; } = TimeZoneInfo.ConvertTime(Now, Zone).DateTime;

    /// <summary>The user's calendar day at <see cref="Now"/>.</summary>
    public DateOnly Today => DateOnly.FromDateTime(LocalNow);
}
