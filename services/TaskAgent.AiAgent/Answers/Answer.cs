using TaskAgent.AiAgent.Process;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Answers;

/// <summary>Says what became of a message. Speaks of committed tasks only: what was planned and not done is not claimed.</summary>
static class Answer
{
    public static MessageResponse Render(
        ProcessRequest request, Understanding understanding, Plan plan, ChangeSet? committed, DateOnly today)
    {
        IReadOnlyList<TaskItem> created = committed?.Created ?? [];
        IReadOnlyList<TaskItem> updated = committed?.Updated ?? [];
        List<string> sentences =
        [
            .. CreatedWords.Of(created, today),
            .. UpdatedWords.Of(updated, understanding.Actions, today),
            .. ProposalWords.Of(plan, today),
            .. LeftOutWords.Of(understanding, request.Message, created.Count),
            .. understanding.Clarifications.Select(question => question.Text),
        ];
        if (sentences.Count == 0)
        {
            sentences.Add(SmallTalkWords.Of(understanding));
        }
        else if (created.Count > 0 && sentences.Count == 1)
        {
            sentences.Add("Would you like assistance with anything else?");
        }

        return new MessageResponse(
            request.CaseId,
            string.Join(' ', sentences),
            [
                request.NewCase ? "Created new case" : "Continued case",
                "Added conversation entry",
                .. created.Select(task => $"Created task: {task.Title}"),
                .. updated.Select(task => $"{UpdatedWords.Verb(task, understanding.Actions)} task: {task.Title}"),
            ],
            [.. created.Select(task => task.Id)],
            [.. updated.Select(task => task.Id)]);
    }
}
