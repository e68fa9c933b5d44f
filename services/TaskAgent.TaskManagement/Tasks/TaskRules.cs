using System.Text.Json.Nodes;
using TaskAgent.Contracts.Tasks;
using TaskAgent.ServiceDefaults.Problems;
using TaskAgent.TaskManagement.Due;

namespace TaskAgent.TaskManagement.Tasks;

/// <summary>What may become of a task.</summary>
static class TaskRules
{
    public static TaskDecision Create(NewTask create, Guid id, Guid caseId, DateTimeOffset now) =>
        DueDate.TryCreate(create.DueLocalDate, create.DueLocalTime, create.DueTimeZone, create.Recurrence, out var due, out var refusal)
            ? new TaskDecision.Changed(new TaskItem(
                id, caseId, create.Title, create.Description, create.TaskType, TaskItemStatus.Pending, create.Priority, due.Instant,
                due.LocalDate, due.LocalTime, due.TimeZone, due.Recurrence, now, now, CompletedAt: null,
                create.Metadata ?? new JsonObject(), Version: 1))
            : new TaskDecision.Refused(refusal);

    public static TaskDecision Decide(TaskItem state, TaskPatch patch, DateTimeOffset now)
    {
        var status = patch.Status ?? state.Status;
        var refusal = patch.Title is { } title && string.IsNullOrWhiteSpace(title) ? Refusal.Invalid("title", "must not be blank")
            : patch.Status is null ? null
            : StatusRules.Check(state.Status, status);
        if (refusal is not null || !TryMove(state, patch, out var moved, out refusal))
        {
            return new TaskDecision.Refused(refusal);
        }

        var next = moved with
        {
            Title = patch.Title ?? state.Title,
            Description = Replace(state.Description, patch.Description),
            TaskType = patch.TaskType ?? state.TaskType,
            Status = status,
            Priority = patch.Priority ?? state.Priority,
            CompletedAt = StatusRules.CompletedAt(state, status, now),
            Metadata = TaskMetadata.Merge(state.Metadata, patch.Metadata),
        };
        return AreEqual(next, state) ? new TaskDecision.Unchanged() : new TaskDecision.Changed(next with { UpdatedAt = now });
    }

    static bool TryMove(TaskItem state, TaskPatch patch, out TaskItem moved, out Refusal refusal)
    {
        moved = state;
        refusal = null!;
        var says = patch.DueLocalDate is not null || patch.DueLocalTime is not null || patch.DueTimeZone is not null || patch.Recurrence is not null;
        if (patch.ClearDue && says)
        {
            refusal = Refusal.Invalid("clear_due", "must not come with a new due date");
            return false;
        }

        if (patch.ClearDueTime && patch.DueLocalTime is not null)
        {
            refusal = Refusal.Invalid("clear_due_time", "must not come with a new due time");
            return false;
        }

        // What is not spoken of stays exactly as stored, also when the zone's rules have changed since.
        if (!says && !patch.ClearDue && !patch.ClearDueTime)
        {
            return true;
        }

        if (!DueDate.TryCreate(
            patch.ClearDue ? null : patch.DueLocalDate ?? state.DueLocalDate,
            patch.ClearDue || patch.ClearDueTime ? null : patch.DueLocalTime ?? state.DueLocalTime,
            patch.DueTimeZone ?? state.DueTimeZone,
            patch.ClearDue ? null : Replace(state.Recurrence, patch.Recurrence),
            out var due, out var wrong))
        {
            refusal = wrong;
            return false;
        }

        moved = state with
        {
            DueDate = due.Instant,
            DueLocalDate = due.LocalDate,
            DueLocalTime = due.LocalTime,
            DueTimeZone = due.TimeZone,
            Recurrence = due.Recurrence,
        };
        return true;
    }

    // An empty text removes, null leaves.
    static string? Replace(string? current, string? given) => given switch
    {
        null => current,
        "" => null,
        _ => given,
    };

    // JSON objects are equal by their members, which the record's own comparison does not know.
    static bool AreEqual(TaskItem one, TaskItem other) =>
        one with { Metadata = other.Metadata } == other && JsonNode.DeepEquals(one.Metadata, other.Metadata);
}
