using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Tasks;

/// <summary>
/// Undoes a change set as a whole: <c>POST /change-sets/undo</c>. Idempotent by <paramref name="UndoId"/>: the first outcome stays, a
/// repeat gets what it stored, "nothing to undo" included.
/// </summary>
/// <param name="UndoId">UUIDv7 that names the undo; for a message the message's id.</param>
/// <param name="ChangeSetId">
/// The change set to undo; without it the user's latest one that changed something and is not undone. An undo that is a message passes
/// over what was said after it.
/// </param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UndoRequest(Guid UndoId, Guid? ChangeSetId = null);
