using System.Text.Json.Serialization;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Contracts.Channels;

/// <summary>Where a message came from.</summary>
[JsonConverter(typeof(EnumNames<MessageChannel>))]
public enum MessageChannel
{
    /// <summary>A chat bot or another automated system.</summary>
    Bot,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>The chat of the web pages.</summary>
    WebChat,

    /// <summary>A direct call of the HTTP interface.</summary>
    [JsonStringEnumMemberName("API")]
    Api,
}
