using System.Text.Json.Serialization;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Contracts.Tasks;

/// <summary>The order of a task list.</summary>
[JsonConverter(typeof(EnumNames<TaskOrder>))]
public enum TaskOrder
{
    /// <summary>The newest task first.</summary>
    Newest,

    /// <summary>The earliest due date first, tasks without a date last.</summary>
    Due,
}
