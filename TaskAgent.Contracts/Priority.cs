using System.Text.Json.Serialization;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Contracts;

/// <summary>How much a case or task matters, least first. The default is <see cref="Medium"/>.</summary>
[JsonConverter(typeof(EnumNames<Priority>))]
public enum Priority
{
    /// <summary>No rush.</summary>
    Low,

    /// <summary>Nothing was said.</summary>
    Medium,

    /// <summary>Important, or a hard deadline.</summary>
    High,

    /// <summary>Urgent: now.</summary>
    Critical,
}
