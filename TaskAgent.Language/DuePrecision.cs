namespace TaskAgent.Language;

/// <summary>How exactly a due date was given.</summary>
public enum DuePrecision
{
    /// <summary>A calendar day, all day.</summary>
    Day,

    /// <summary>A week: the date is its last working day.</summary>
    Week,

    /// <summary>A month, quarter or longer: the date is its last day.</summary>
    Month,

    /// <summary>A day and a clock time.</summary>
    Time,
}
