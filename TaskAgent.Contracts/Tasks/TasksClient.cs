using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Contracts.Tasks;

/// <summary>Task Management: tasks and their rules.</summary>
/// <remarks>Every method throws <see cref="ServiceException"/> when the service refuses or fails.</remarks>
/// <param name="http">Client whose base address is the service.</param>
public sealed class TasksClient(HttpClient http)
{
    /// <summary>One page of tasks.</summary>
    public Task<Page<TaskItem>> ListAsync(UserId user, TaskFilter filter, CancellationToken cancellationToken) =>
        http.GetAsync(user, ListUri(filter), WireJson.Default.PageTaskItem, cancellationToken);

    /// <summary>One task, or null when the user has no such task.</summary>
    public Task<TaskItem?> FindAsync(UserId user, Guid id, CancellationToken cancellationToken) =>
        http.FindAsync(user, $"/tasks/{id}", WireJson.Default.TaskItem, cancellationToken);

    /// <summary>Creates a task.</summary>
    public Task<TaskItem> CreateAsync(UserId user, NewTask create, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/tasks", create, WireJson.Default.NewTask, WireJson.Default.TaskItem, cancellationToken);

    /// <summary>Changes a task; 412 when <paramref name="version"/> is given and no longer current, 409 where the rules refuse.</summary>
    public Task<TaskItem> ChangeAsync(UserId user, Guid id, TaskPatch patch, int? version, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Patch, user, $"/tasks/{id}", patch, WireJson.Default.TaskPatch, version, WireJson.Default.TaskItem, cancellationToken);

    /// <summary>Deletes a task, softly.</summary>
    public Task DeleteAsync(UserId user, Guid id, CancellationToken cancellationToken) =>
        http.DeleteAsync(user, $"/tasks/{id}", cancellationToken);

    /// <summary>Commits creates and changes together, once; returns what is stored under the change set's id.</summary>
    public Task<ChangeSet> CommitAsync(UserId user, TaskBatch batch, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/tasks/batch", batch, WireJson.Default.TaskBatch, WireJson.Default.ChangeSet, cancellationToken);

    /// <summary>Commits a message's new tasks and its answer together, once; returns the answer that is stored. 409 when only its tasks are.</summary>
    public Task<MessageResponse> AnswerAsync(UserId user, AnsweredTasks answered, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/tasks/answered", answered, WireJson.Default.AnsweredTasks, WireJson.Default.MessageResponse, cancellationToken);

    /// <summary>A committed change set, or null when none has this id.</summary>
    public Task<ChangeSet?> FindChangeSetAsync(UserId user, Guid id, CancellationToken cancellationToken) =>
        http.FindAsync(user, $"/change-sets/{id}", WireJson.Default.ChangeSet, cancellationToken);

    /// <summary>Undoes a change set as a whole, once; 404 when there is none to undo, 409 when a task has changed since.</summary>
    public Task<Undone> UndoAsync(UserId user, UndoRequest undo, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/change-sets/undo", undo, WireJson.Default.UndoRequest, WireJson.Default.Undone, cancellationToken);

    /// <summary>The user's tasks, counted.</summary>
    public Task<TaskStats> CountAsync(UserId user, CancellationToken cancellationToken) =>
        http.GetAsync(user, "/tasks/stats", WireJson.Default.TaskStats, cancellationToken);

    internal static string ListUri(TaskFilter filter) => new Query("/tasks")
        .Add("type", filter.Type?.ToString())
        .AddEach("status", filter.Status)
        .Add("priority", filter.Priority?.ToString())
        .Add<Guid>("case_id", filter.CaseId)
        .AddEach("id", filter.Ids)
        .Add<DateOnly>("due_from", filter.DueFrom, "O")
        .Add<DateOnly>("due_to", filter.DueTo, "O")
        .Add("text", filter.Text)
        .Add("order", filter.Order.ToString())
        .Add("after", filter.After)
        .Add<int>("limit", filter.Limit)
        .ToString();
}
