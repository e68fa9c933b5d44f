namespace TaskAgent.Contracts.Cases;

/// <summary>Which cases to list, newest first, and from where. Members are combined with "and".</summary>
/// <param name="Status">Only this status.</param>
/// <param name="Priority">Only this priority.</param>
/// <param name="Text">Only cases whose title or description contains this text, whatever the case of its letters.</param>
/// <param name="After">The <see cref="Page{T}.Next"/> of the page before.</param>
/// <param name="Limit">Rows per page, 1 to <see cref="Limits.PageSize"/>.</param>
public sealed record CaseFilter(
    CaseStatus? Status = null,
    Priority? Priority = null,
    string? Text = null,
    string? After = null,
    int Limit = Limits.DefaultPageSize);
