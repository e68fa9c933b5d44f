using System.Text.Json.Serialization;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Contracts.Tasks;

/// <summary>Where a task stands. Pending and InProgress tasks are open.</summary>
[JsonConverter(typeof(EnumNames<TaskItemStatus>))]
public enum TaskItemStatus
{
    /// <summary>To be done.</summary>
    Pending,

    /// <summary>Being done.</summary>
    InProgress,

    /// <summary>Done; <c>completed_at</c> says when.</summary>
    Completed,

    /// <summary>Will not be done; can be reopened.</summary>
    Cancelled,
}
