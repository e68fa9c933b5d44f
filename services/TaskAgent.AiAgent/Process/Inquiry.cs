using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Process;

/// <summary>Finds what the sender asks for: among the open tasks, which are at hand, or with one call for what is not.</summary>
sealed class Inquiry(TasksClient tasks)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(
        UserId user, IReadOnlyList<Question> questions, IReadOnlyList<TaskItem> open, DateOnly today, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        foreach (var question in questions)
        {
            findings.Add(question switch
            {
                { Kind: QuestionKind.Stats } => new Finding(question, [], await tasks.CountAsync(user, cancellationToken)),
                { Kind: QuestionKind.List or QuestionKind.When } when Closed(question.Status) is { } status
                    => new Finding(question, TaskSelection.Of(question, await ListAsync(user, status, cancellationToken), today)),
                { Kind: QuestionKind.List or QuestionKind.When } => new Finding(question, TaskSelection.Of(question, open, today)),
                _ => new Finding(question, []),
            });
        }

        return findings;
    }

    static TaskItemStatus? Closed(string? status) =>
        Enum.TryParse<TaskItemStatus>(status, ignoreCase: true, out var wanted) && wanted is (TaskItemStatus.Completed or TaskItemStatus.Cancelled)
            ? wanted
            : null;

    async Task<IReadOnlyList<TaskItem>> ListAsync(UserId user, TaskItemStatus status, CancellationToken cancellationToken) =>
        (await tasks.ListAsync(user, new TaskFilter(Status: [status], Order: TaskOrder.Due, Limit: Limits.PageSize), cancellationToken)).Items;
}
