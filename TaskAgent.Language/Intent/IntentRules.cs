using TaskAgent.Language.Clauses;
using TaskAgent.Language.Intent.Orders;

namespace TaskAgent.Language.Intent;

/// <summary>Readers of what concerns open tasks, questions and small talk, in their order.</summary>
static class IntentRules
{
    public static readonly IMessageReader[] MessageReaders = [];

    public static readonly IClauseReader[] ClauseReaders =
    [
        new Sayings(
            new UndoOrder(),       // "take that back" before any other "take"
            new CompleteOrder(),   // "mark X as done"
            new DoneState(),       // "X is done"
            new Happened(),        // "I did X"
            new CancelOrder()),
    ];
}
