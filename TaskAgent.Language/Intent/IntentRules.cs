using TaskAgent.Language.Clauses;

namespace TaskAgent.Language.Intent;

/// <summary>Readers of what concerns open tasks, questions and small talk, in their order.</summary>
static class IntentRules
{
    public static readonly IMessageReader[] MessageReaders = [];

    public static readonly IClauseReader[] ClauseReaders = [];
}
