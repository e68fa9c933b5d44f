using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Tasks;

/// <summary>
/// The new tasks of a message and its answer, committed together or not at all: <c>POST /tasks/answered</c>. The tasks are one change
/// set under the message's id. Of several deliveries the first wins; a later one gets the answer that is stored. 409 when the message's
/// tasks were committed by themselves: they and their answer are then for the two steps that do one each.
/// </summary>
/// <param name="MessageId">The claimed message; 404 when the user has no such message.</param>
/// <param name="CaseId">The message's case, which the tasks belong to.</param>
/// <param name="Create">The tasks, in order.</param>
/// <param name="Response">What to say. It is kept only with the tasks that it speaks of.</param>
/// <param name="ActionsTaken">What was done then, in order.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AnsweredTasks(
    Guid MessageId,
    Guid CaseId,
    [MaxLength(Limits.Batch)] IReadOnlyList<NewTask> Create,
    [Required, StringLength(Limits.Message)] string Response,
    [Required] IReadOnlyList<string> ActionsTaken);
