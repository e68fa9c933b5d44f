using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Contracts.Cases;

/// <summary>Case Management: cases, their status and conversation.</summary>
/// <remarks>Every method throws <see cref="ServiceException"/> when the service refuses or fails.</remarks>
/// <param name="http">Client whose base address is the service.</param>
public sealed class CasesClient(HttpClient http)
{
    /// <summary>Claims a message and opens or continues its case with the user's entry.</summary>
    public Task<OpenedMessage> OpenMessageAsync(UserId user, OpenMessage message, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/messages", message, WireJson.Default.OpenMessage, WireJson.Default.OpenedMessage, cancellationToken);

    /// <summary>Stores a message's answer and the agent's entry, once; returns the answer that is stored, also when it came first.</summary>
    public Task<MessageResponse> AnswerMessageAsync(UserId user, Guid messageId, MessageResponse answer, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Put, user, $"/messages/{messageId}/answer", answer, WireJson.Default.MessageResponse, WireJson.Default.MessageResponse, cancellationToken);

    /// <summary>One page of cases, newest first.</summary>
    public Task<Page<Case>> ListAsync(UserId user, CaseFilter filter, CancellationToken cancellationToken) =>
        http.GetAsync(user, ListUri(filter), WireJson.Default.PageCase, cancellationToken);

    /// <summary>One case, or null when the user has no such case.</summary>
    public Task<Case?> FindAsync(UserId user, Guid id, CancellationToken cancellationToken) =>
        http.FindAsync(user, $"/cases/{id}", WireJson.Default.Case, cancellationToken);

    /// <summary>Opens a case.</summary>
    public Task<Case> CreateAsync(UserId user, NewCase create, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/cases", create, WireJson.Default.NewCase, WireJson.Default.Case, cancellationToken);

    /// <summary>Changes a case; 412 when <paramref name="version"/> is given and no longer current.</summary>
    public Task<Case> ChangeAsync(UserId user, Guid id, CasePatch patch, int? version, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Patch, user, $"/cases/{id}", patch, WireJson.Default.CasePatch, version, WireJson.Default.Case, cancellationToken);

    /// <summary>Deletes a case with its tasks, softly.</summary>
    public Task DeleteAsync(UserId user, Guid id, CancellationToken cancellationToken) =>
        http.DeleteAsync(user, $"/cases/{id}", cancellationToken);

    /// <summary>One page of a case's conversation, oldest first.</summary>
    public Task<Page<ConversationEntry>> ListEntriesAsync(UserId user, Guid caseId, string? after, int limit, CancellationToken cancellationToken) =>
        http.GetAsync(
            user, new Query($"/cases/{caseId}/conversation").Add("after", after).Add<int>("limit", limit).ToString(),
            WireJson.Default.PageConversationEntry, cancellationToken);

    /// <summary>Adds an entry to a case's conversation.</summary>
    public Task<ConversationEntry> AddEntryAsync(UserId user, Guid caseId, NewConversationEntry entry, CancellationToken cancellationToken) =>
        http.SendAsync(
            HttpMethod.Post, user, $"/cases/{caseId}/conversation", entry, WireJson.Default.NewConversationEntry,
            WireJson.Default.ConversationEntry, cancellationToken);

    internal static string ListUri(CaseFilter filter) => new Query("/cases")
        .Add("status", filter.Status?.ToString())
        .Add("priority", filter.Priority?.ToString())
        .Add("text", filter.Text)
        .Add("after", filter.After)
        .Add<int>("limit", filter.Limit)
        .ToString();
}
