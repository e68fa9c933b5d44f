using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Reading;

/// <summary>The language's enums and the wire's: one name, one position. A test holds them together.</summary>
static class WireEnums
{
    public static TaskType ToWire(this Language.TaskType type) => (TaskType)type;

    public static Contracts.Priority ToWire(this Language.Priority priority) => (Contracts.Priority)priority;

    public static Language.TaskType ToLanguage(this TaskType type) => (Language.TaskType)type;

    public static Language.Priority ToLanguage(this Contracts.Priority priority) => (Language.Priority)priority;
}
