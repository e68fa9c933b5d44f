using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>What was found for a question of the sender.</summary>
/// <param name="Question">The question.</param>
/// <param name="Tasks">The tasks it is about, in order of their due dates; empty where it is about none.</param>
/// <param name="Stats">The counts, for a question about those.</param>
sealed record Finding(Question Question, IReadOnlyList<TaskItem> Tasks, TaskStats? Stats = null);
