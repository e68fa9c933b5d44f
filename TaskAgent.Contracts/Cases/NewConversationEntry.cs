using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Cases;

/// <summary>An entry to add to a case's conversation: <c>POST /cases/{id}/conversation</c>.</summary>
/// <param name="Message">What was said. Required, not blank.</param>
/// <param name="Sender">Who says it; the user without it.</param>
/// <param name="Metadata">Free JSON object.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NewConversationEntry(
    [Required, StringLength(Limits.Message)] string Message,
    EntrySender Sender = EntrySender.User,
    JsonObject? Metadata = null);
