namespace TaskAgent.Contracts.Agent;

/// <summary>What a text asks for.</summary>
/// <param name="Tasks">Tasks to create, in the order of the text.</param>
/// <param name="Actions">What to do with existing tasks.</param>
/// <param name="Questions">Questions back to the sender, where two readings are equally good.</param>
/// <param name="LeftOut">What was not made a task, and why.</param>
public sealed record ExtractResponse(
    IReadOnlyList<ExtractedTask> Tasks,
    IReadOnlyList<ExtractedAction> Actions,
    IReadOnlyList<string> Questions,
    IReadOnlyList<LeftOut> LeftOut);
