namespace TaskAgent.Language;

/// <summary>How much a task matters, least first (R10). The default is <see cref="Medium"/>.</summary>
public enum Priority
{
    /// <summary>No rush, whenever, someday.</summary>
    Low,

    /// <summary>Nothing was said.</summary>
    Medium,

    /// <summary>Important, or a hard deadline.</summary>
    High,

    /// <summary>Urgent, as soon as possible, critical.</summary>
    Critical,
}
