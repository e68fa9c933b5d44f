using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Process;

/// <summary>What became of the sender's "undo".</summary>
/// <param name="Undone">What it undid; null when nothing was.</param>
/// <param name="Refusal">Why nothing was undone, in a sentence for the sender; null when something was.</param>
sealed record UndoOutcome(Undone? Undone, string? Refusal);
