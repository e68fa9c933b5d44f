using TaskAgent.AiAgent.Process;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Answers;

/// <summary>Tasks that were as the sender wants them already.</summary>
static class UnchangedWords
{
    public static IEnumerable<string> Of(IReadOnlyList<TargetedAction> applied, ChangeSet? committed) =>
        applied.Select(target => target.Task)
            .DistinctBy(task => task.Id)
            .Where(task => committed?.Updated.Any(updated => updated.Id == task.Id) != true)
            .Select(task => $"“{task.Title}” is like that already.");
}
