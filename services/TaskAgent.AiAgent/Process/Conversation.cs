using TaskAgent.Contracts;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Cases;

namespace TaskAgent.AiAgent.Process;

/// <summary>What the sender has said before in a message's case.</summary>
sealed class Conversation(CasesClient cases)
{
    /// <summary>Everything the sender said before this message, oldest first; nothing for the message that opened the case.</summary>
    public async Task<IReadOnlyList<ConversationEntry>> ReadAsync(UserId user, ProcessRequest request, CancellationToken cancellationToken)
    {
        List<ConversationEntry> said = [];
        if (request.NewCase)
        {
            return said;
        }

        // A message's entry carries the message's id. What was said after it, while this is a repeat, is not before it.
        string? after = null;
        do
        {
            var page = await cases.ListEntriesAsync(user, request.CaseId, after, Limits.PageSize, cancellationToken);
            foreach (var entry in page.Items.TakeWhile(entry => entry.Id != request.MessageId))
            {
                said.Add(entry);
            }

            after = page.Items.Any(entry => entry.Id == request.MessageId) ? null : page.Next;
        }
        while (after is not null);

        return said.FindAll(entry => entry.Sender is EntrySender.User);
    }
}
