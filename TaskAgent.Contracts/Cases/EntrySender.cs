using System.Text.Json.Serialization;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Contracts.Cases;

/// <summary>Who speaks in a conversation entry.</summary>
[JsonConverter(typeof(EnumNames<EntrySender>))]
public enum EntrySender
{
    /// <summary>The case's owner, by whatever channel.</summary>
    User,

    /// <summary>TaskAgent.</summary>
    Agent,
}
