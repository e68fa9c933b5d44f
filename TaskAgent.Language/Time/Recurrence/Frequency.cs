namespace TaskAgent.Language.Time.Recurrence;

/// <summary>The unit of a <see cref="RecurrenceRule"/>, FREQ in RFC 5545.</summary>
public enum Frequency
{
    /// <summary>Every so many minutes.</summary>
    Minutely,

    /// <summary>Every so many hours.</summary>
    Hourly,

    /// <summary>Every so many days.</summary>
    Daily,

    /// <summary>Every so many weeks.</summary>
    Weekly,

    /// <summary>Every so many months.</summary>
    Monthly,

    /// <summary>Every so many years.</summary>
    Yearly,
}
