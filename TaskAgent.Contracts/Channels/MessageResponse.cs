namespace TaskAgent.Contracts.Channels;

/// <summary>What became of a message. Rendered from what was committed, and kept: a repeat gets the same answer.</summary>
/// <param name="CaseId">The case that holds the message, new or continued.</param>
/// <param name="Response">The agent's answer, one or more sentences for the sender.</param>
/// <param name="ActionsTaken">What was done, in order, e.g. <c>Created task: Call John</c>.</param>
/// <param name="TasksCreated">Ids of the tasks created, in the order of the message.</param>
/// <param name="TasksUpdated">Ids of existing tasks that were changed, those removed by an undo included.</param>
public sealed record MessageResponse(
    Guid CaseId,
    string Response,
    IReadOnlyList<string> ActionsTaken,
    IReadOnlyList<Guid> TasksCreated,
    IReadOnlyList<Guid> TasksUpdated);
