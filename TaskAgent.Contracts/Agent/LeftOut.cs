namespace TaskAgent.Contracts.Agent;

/// <summary>A part of a text that asks for nothing.</summary>
/// <param name="Text">The words.</param>
/// <param name="Reason">Why they are no task, e.g. <c>already done</c>.</param>
public sealed record LeftOut(string Text, string Reason);
