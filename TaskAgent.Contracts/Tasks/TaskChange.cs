using System.ComponentModel.DataAnnotations;

namespace TaskAgent.Contracts.Tasks;

/// <summary>A change of one existing task within a batch.</summary>
/// <param name="TaskId">The task; 404 for the whole batch when the user has no such task.</param>
/// <param name="Patch">What to change.</param>
public sealed record TaskChange(Guid TaskId, [Required] TaskPatch Patch);
