using TaskAgent.AiAgent.Process;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Answers;

/// <summary>Says what became of a message. Speaks of committed tasks only: what was planned and not done is not claimed.</summary>
static class Answer
{
    public static MessageResponse Render(
        Message message, Plan plan, ChangeSet? committed, IReadOnlyList<Finding> findings, DateOnly today, UndoOutcome? undo = null)
    {
        IReadOnlyList<TaskItem> created = committed?.Created ?? [];
        IReadOnlyList<TaskItem> updated = committed?.Updated ?? [];
        var changes = UpdatedWords.Of(updated, plan.Applied);
        List<string> sentences =
        [
            .. UndoneWords.Of(undo, today),
            .. CreatedWords.Of(created, today),
            .. changes.Select(change => change.Sentence(today)),
            .. UnchangedWords.Of(plan.Applied, committed),
            .. ProposalWords.Of(plan, message.Understanding, today),
            .. FindingWords.Of(findings, today),
            .. LeftOutWords.Of(message, created.Count),
            .. message.Understanding.Clarifications.Select(question => question.Text),
        ];
        if (sentences.Count == 0)
        {
            sentences.Add(message.Note ?? SmallTalkWords.Of(message.Understanding));
        }
        else if (created.Count > 0 && sentences.Count == 1)
        {
            sentences.Add("Would you like assistance with anything else?");
        }

        return new MessageResponse(
            message.Request.CaseId,
            string.Join(' ', sentences).Replace("\n ", "\n", StringComparison.Ordinal).TrimEnd(),
            [
                message.Request.NewCase ? "Created new case" : "Continued case",
                "Added conversation entry",
                .. UndoneWords.Actions(undo),
                .. created.Select(task => $"Created task: {task.Title}"),
                .. changes.Select(change => change.Action),
            ],
            [.. created.Select(task => task.Id)],
            [.. UndoneWords.TaskIds(undo), .. updated.Select(task => task.Id)]);
    }
}
