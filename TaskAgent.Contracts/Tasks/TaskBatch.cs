using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Tasks;

/// <summary>
/// Creates and changes that are committed together or not at all: <c>POST /tasks/batch</c>. Idempotent by
/// <paramref name="ChangeSetId"/>: the first commit wins, a repeat gets what it stored.
/// </summary>
/// <param name="ChangeSetId">UUIDv7 that names the change set; for a message the message's id.</param>
/// <param name="CaseId">The case that the new tasks belong to.</param>
/// <param name="Create">Tasks to create, in order.</param>
/// <param name="Change">Tasks to change.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TaskBatch(
    Guid ChangeSetId,
    Guid CaseId,
    [MaxLength(Limits.Batch)] IReadOnlyList<NewTask> Create,
    [MaxLength(Limits.Batch)] IReadOnlyList<TaskChange> Change);
