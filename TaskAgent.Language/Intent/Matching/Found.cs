namespace TaskAgent.Language.Intent.Matching;

/// <summary>How clearly a mention names an open task.</summary>
enum Clarity
{
    /// <summary>No open task has these words.</summary>
    None,

    /// <summary>Some words fit, others do not: not sure enough for anything.</summary>
    Partial,

    /// <summary>Several fit, or one but not well.</summary>
    Unclear,

    /// <summary>One fits.</summary>
    Clear,
}

/// <summary>The open tasks that a mention may mean.</summary>
/// <param name="Clarity">How clear it is.</param>
/// <param name="Tasks">The one if clear, otherwise the candidates.</param>
/// <param name="Confidence">0 to 1.</param>
readonly record struct Found(Clarity Clarity, IReadOnlyList<OpenTask> Tasks, double Confidence)
{
    public static Found Nothing { get; } = new(Clarity.None, [], 0);

    public bool IsClear => Clarity == Clarity.Clear;

    public OpenTask Task => Tasks[0];
}
