namespace TaskAgent.Contracts.Tasks;

/// <summary>Which tasks to list, and from where. Members are combined with "and".</summary>
/// <param name="Type">Only this type.</param>
/// <param name="Status">Only these statuses; several are combined with "or".</param>
/// <param name="Priority">Only this priority.</param>
/// <param name="CaseId">Only tasks of this case.</param>
/// <param name="Ids">Only these tasks, at most <see cref="Limits.Batch"/>.</param>
/// <param name="DueFrom">Only tasks due on this local day or later.</param>
/// <param name="DueTo">Only tasks due on this local day or earlier.</param>
/// <param name="Text">Only tasks whose title or description contains this text, whatever the case of its letters.</param>
/// <param name="Order">The list's order.</param>
/// <param name="After">The <see cref="Page{T}.Next"/> of the page before.</param>
/// <param name="Limit">Rows per page, 1 to <see cref="Limits.PageSize"/>.</param>
public sealed record TaskFilter(
    TaskType? Type = null,
    IReadOnlyList<TaskItemStatus>? Status = null,
    Priority? Priority = null,
    Guid? CaseId = null,
    IReadOnlyList<Guid>? Ids = null,
    DateOnly? DueFrom = null,
    DateOnly? DueTo = null,
    string? Text = null,
    TaskOrder Order = TaskOrder.Newest,
    string? After = null,
    int Limit = Limits.DefaultPageSize);
