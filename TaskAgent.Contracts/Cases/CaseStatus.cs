using System.Text.Json.Serialization;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Contracts.Cases;

/// <summary>Where a case stands.</summary>
[JsonConverter(typeof(EnumNames<CaseStatus>))]
public enum CaseStatus
{
    /// <summary>New, or reopened by a message.</summary>
    Open,

    /// <summary>Somebody is working on it.</summary>
    InProgress,

    /// <summary>Finished. A further message opens it again.</summary>
    Closed,
}
