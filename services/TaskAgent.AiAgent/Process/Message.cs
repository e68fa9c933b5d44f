using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>A message and what was understood of it.</summary>
/// <param name="Request">The message; of a follow-up, with the words and time of the message that it follows.</param>
/// <param name="Understanding">What it asks for.</param>
/// <param name="Open">The open tasks it was read beside; empty where it speaks of none.</param>
/// <param name="AddedBefore">How many of the tasks found were added by messages before this one.</param>
/// <param name="Note">What to say when nothing else is to be said.</param>
sealed record Message(
    ProcessRequest Request, Understanding Understanding, IReadOnlyList<TaskItem> Open, int AddedBefore = 0, string? Note = null);
