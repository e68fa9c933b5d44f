using TaskAgent.Contracts.Channels;

namespace TaskAgent.Contracts.Tasks;

/// <summary>A message's change set and answer, to be committed together: the tasks and the words that speak of them.</summary>
/// <param name="Changes">Named by the message's id; creates tasks and changes none.</param>
/// <param name="Answer">The answer to the message.</param>
public sealed record AnsweredChangeSet(ChangeSet Changes, MessageResponse Answer);
