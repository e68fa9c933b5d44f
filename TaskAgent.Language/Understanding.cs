namespace TaskAgent.Language;

/// <summary>What a message asks for. Every list is in the order of the text.</summary>
public sealed record Understanding
{
    /// <summary>Nothing was asked for.</summary>
    public static Understanding Nothing { get; } = new();

    /// <summary>Tasks to create, at most <see cref="LanguageSettings.MaxTasks"/>.</summary>
    public IReadOnlyList<TaskDraft> Tasks { get; init; } = [];

    /// <summary>What to do with existing tasks.</summary>
    public IReadOnlyList<TaskAction> Actions { get; init; } = [];

    /// <summary>What the user asks to be told.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>What to ask the user, where two readings are equally good.</summary>
    public IReadOnlyList<Clarification> Clarifications { get; init; } = [];

    /// <summary>What did not become a task, and why.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>The small talk, if the message is nothing else.</summary>
    public SmallTalkKind? SmallTalk { get; init; }

    /// <summary>How many tasks the message asks for, those beyond the cap included.</summary>
    public int TasksFound { get; init; }
}
