using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Contracts.Users;

namespace TaskAgent.Contracts.Persistence;

/// <summary>The persistence service: rows in, rows out. The rules are its callers'.</summary>
/// <remarks>Every method throws <see cref="ServiceException"/> when the service refuses or fails.</remarks>
/// <param name="http">Client whose base address is the service.</param>
public sealed class PersistenceClient(HttpClient http)
{
    /// <summary>The account of a sender; a guest account is made for one never seen before.</summary>
    public Task<User> ResolveSenderAsync(Sender sender, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, null, "/users/senders", sender, WireJson.Default.Sender, WireJson.Default.User, cancellationToken);

    /// <summary>The account that a sender belongs to, or null when there is none; makes nobody.</summary>
    public Task<User?> FindSenderAsync(Sender sender, CancellationToken cancellationToken) =>
        http.FindAsync("/users/senders/known", sender, WireJson.Default.Sender, WireJson.Default.User, cancellationToken);

    /// <summary>All guest accounts, the one that wrote last first; at most <see cref="Limits.PageSize"/>.</summary>
    public Task<IReadOnlyList<User>> ListSendersAsync(CancellationToken cancellationToken) =>
        http.SendAsync(new(HttpMethod.Get, "/users/senders"), null, WireJson.Default.IReadOnlyListUser, cancellationToken);

    /// <summary>Claims a message and opens or continues its case with the user's entry; one round trip to the database.</summary>
    public Task<OpenedMessage> OpenMessageAsync(UserId user, OpenMessage message, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/messages", message, WireJson.Default.OpenMessage, WireJson.Default.OpenedMessage, cancellationToken);

    /// <summary>Stores a message's answer and the agent's entry, once; returns the answer that is stored, also when it came first.</summary>
    public Task<MessageResponse> AnswerMessageAsync(UserId user, Guid messageId, MessageResponse answer, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Put, user, $"/messages/{messageId}/answer", answer, WireJson.Default.MessageResponse, WireJson.Default.MessageResponse, cancellationToken);

    /// <summary>One page of cases, newest first.</summary>
    public Task<Page<Case>> ListCasesAsync(UserId user, CaseFilter filter, CancellationToken cancellationToken) =>
        http.GetAsync(user, CasesClient.ListUri(filter), WireJson.Default.PageCase, cancellationToken);

    /// <summary>One case, or null when the user has no such case.</summary>
    public Task<Case?> FindCaseAsync(UserId user, Guid id, CancellationToken cancellationToken) =>
        http.FindAsync(user, $"/cases/{id}", WireJson.Default.Case, cancellationToken);

    /// <summary>Stores a new case.</summary>
    public Task<Case> InsertCaseAsync(UserId user, Case row, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/cases", row, WireJson.Default.Case, WireJson.Default.Case, cancellationToken);

    /// <summary>Stores a changed case whose <see cref="Case.Version"/> is the one that was read; 412 when it has changed since.</summary>
    public Task<Case> UpdateCaseAsync(UserId user, Case row, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Put, user, $"/cases/{row.Id}", row, WireJson.Default.Case, WireJson.Default.Case, cancellationToken);

    /// <summary>Deletes a case with its tasks, softly; 404 when the user has no such case.</summary>
    public Task DeleteCaseAsync(UserId user, Guid id, CancellationToken cancellationToken) =>
        http.DeleteAsync(user, $"/cases/{id}", cancellationToken);

    /// <summary>One page of a case's conversation, oldest first; 404 when the user has no such case.</summary>
    public Task<Page<ConversationEntry>> ListEntriesAsync(UserId user, Guid caseId, string? after, int limit, CancellationToken cancellationToken) =>
        http.GetAsync(
            user, new Query("/conversations").Add<Guid>("case_id", caseId).Add("after", after).Add<int>("limit", limit).ToString(),
            WireJson.Default.PageConversationEntry, cancellationToken);

    /// <summary>Adds an entry to a case's conversation; 404 when the user has no such case.</summary>
    public Task<ConversationEntry> InsertEntryAsync(UserId user, ConversationEntry row, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/conversations", row, WireJson.Default.ConversationEntry, WireJson.Default.ConversationEntry, cancellationToken);

    /// <summary>One page of tasks.</summary>
    public Task<Page<TaskItem>> ListTasksAsync(UserId user, TaskFilter filter, CancellationToken cancellationToken) =>
        http.GetAsync(user, TasksClient.ListUri(filter), WireJson.Default.PageTaskItem, cancellationToken);

    /// <summary>One task, or null when the user has no such task.</summary>
    public Task<TaskItem?> FindTaskAsync(UserId user, Guid id, CancellationToken cancellationToken) =>
        http.FindAsync(user, $"/tasks/{id}", WireJson.Default.TaskItem, cancellationToken);

    /// <summary>Stores a new task; 404 when the user has no such case.</summary>
    public Task<TaskItem> InsertTaskAsync(UserId user, TaskItem row, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/tasks", row, WireJson.Default.TaskItem, WireJson.Default.TaskItem, cancellationToken);

    /// <summary>Stores a changed task whose <see cref="TaskItem.Version"/> is the one that was read; 412 when it has changed since.</summary>
    public Task<TaskItem> UpdateTaskAsync(UserId user, TaskItem row, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Put, user, $"/tasks/{row.Id}", row, WireJson.Default.TaskItem, WireJson.Default.TaskItem, cancellationToken);

    /// <summary>Deletes a task, softly; 404 when the user has no such task.</summary>
    public Task DeleteTaskAsync(UserId user, Guid id, CancellationToken cancellationToken) =>
        http.DeleteAsync(user, $"/tasks/{id}", cancellationToken);

    /// <summary>Commits a change set whole, once, in one round trip; returns what is stored under its id, also when it came first.</summary>
    public Task<ChangeSet> CommitAsync(UserId user, ChangeSet changes, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/tasks/batch", changes, WireJson.Default.ChangeSet, WireJson.Default.ChangeSet, cancellationToken);

    /// <summary>The same for a message's new tasks and its answer together; returns the answer that is stored. 409 when only the tasks are.</summary>
    public Task<MessageResponse> AnswerAsync(UserId user, AnsweredChangeSet answered, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/tasks/answered", answered, WireJson.Default.AnsweredChangeSet, WireJson.Default.MessageResponse, cancellationToken);

    /// <summary>A committed change set, or null when none has this id.</summary>
    public Task<ChangeSet?> FindChangeSetAsync(UserId user, Guid id, CancellationToken cancellationToken) =>
        http.FindAsync(user, $"/change-sets/{id}", WireJson.Default.ChangeSet, cancellationToken);

    /// <summary>Undoes a change set as a whole, once, in one round trip; 404 when there is none to undo, 409 when a task has changed since.</summary>
    public Task<Undone> UndoAsync(UserId user, UndoRequest undo, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/change-sets/undo", undo, WireJson.Default.UndoRequest, WireJson.Default.Undone, cancellationToken);

    /// <summary>The user's tasks, counted.</summary>
    public Task<TaskStats> CountTasksAsync(UserId user, CancellationToken cancellationToken) =>
        http.GetAsync(user, "/tasks/stats", WireJson.Default.TaskStats, cancellationToken);
}
