using System.Text.Json.Serialization;

namespace TaskAgent.Contracts.Accounts;

/// <summary>What an API token may be used for. Nothing is part of anything else: a token that may write may not read, unless it says both.</summary>
public enum Scope
{
    /// <summary>Send messages.</summary>
    [JsonStringEnumMemberName("messages:write")]
    MessagesWrite,

    /// <summary>See tasks.</summary>
    [JsonStringEnumMemberName("tasks:read")]
    TasksRead,

    /// <summary>Create, change and delete tasks.</summary>
    [JsonStringEnumMemberName("tasks:write")]
    TasksWrite,

    /// <summary>See cases and their conversations.</summary>
    [JsonStringEnumMemberName("cases:read")]
    CasesRead,

    /// <summary>Create, change and delete cases and add to their conversations.</summary>
    [JsonStringEnumMemberName("cases:write")]
    CasesWrite,
}
