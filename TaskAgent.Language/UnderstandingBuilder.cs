namespace TaskAgent.Language;

/// <summary>Collects what the readers find; lists exist only once they hold something.</summary>
sealed class UnderstandingBuilder(LanguageSettings settings)
{
    List<TaskDraft>? tasks;
    List<TaskAction>? actions;
    List<Question>? questions;
    List<Clarification>? clarifications;
    List<LeftOut>? leftOut;

    public SmallTalkKind? SmallTalk { get; set; }

    public int TasksFound { get; private set; }

    public IReadOnlyList<TaskDraft> Tasks => tasks ?? [];

    public IReadOnlyList<TaskAction> Actions => actions ?? [];

    /// <summary>Whether a further task would be one too many.</summary>
    public bool IsFull => TasksFound >= settings.MaxTasks;

    /// <summary>Whether a part of the text told the reader's software what to do.</summary>
    public bool IsInstructed { get; private set; }

    /// <summary>Notes a task that is one too many.</summary>
    public void AddExcess(TextSpan span)
    {
        TasksFound++;
        Add(new LeftOut(span, LeftOutReason.TooMany, "cap"));
    }

    /// <summary>Adds a task, or a note that it is one too many.</summary>
    public void Add(TaskDraft task)
    {
        TasksFound++;
        if (TasksFound > settings.MaxTasks)
        {
            Add(new LeftOut(task.Span, LeftOutReason.TooMany, "cap"));
            return;
        }

        (tasks ??= []).Add(task);
    }

    public void Add(TaskAction action) => (actions ??= []).Add(action);

    public void Add(Question question) => (questions ??= []).Add(question);

    public void Add(Clarification clarification) => (clarifications ??= []).Add(clarification);

    public void Add(LeftOut note)
    {
        IsInstructed |= note.Reason == LeftOutReason.Instruction;
        (leftOut ??= []).Add(note);
    }

    public Understanding Build() => new()
    {
        Tasks = tasks ?? [],
        Actions = actions ?? [],
        Questions = questions ?? [],
        Clarifications = clarifications ?? [],
        LeftOut = leftOut ?? [],
        SmallTalk = SmallTalk,
        TasksFound = TasksFound,
    };
}
