using System.Text.Json.Nodes;

namespace TaskAgent.Contracts.Cases;

/// <summary>One thing said in a case's conversation. The user's words are kept for ever as they came.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Message">What was said.</param>
/// <param name="Sender">Who said it.</param>
/// <param name="Timestamp">When it was said.</param>
/// <param name="Metadata">E.g. the channel; a free JSON object.</param>
public sealed record ConversationEntry(
    Guid Id,
    Guid CaseId,
    string Message,
    EntrySender Sender,
    DateTimeOffset Timestamp,
    JsonObject Metadata);
