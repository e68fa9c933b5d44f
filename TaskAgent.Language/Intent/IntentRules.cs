using TaskAgent.Language.Clauses;
using TaskAgent.Language.Intent.Orders;
using TaskAgent.Language.Intent.Questions;
using TaskAgent.Language.Intent.Statements;
using TaskAgent.Language.Intent.Talk;

namespace TaskAgent.Language.Intent;

/// <summary>Readers of what concerns open tasks, questions and small talk, in their order.</summary>
static class IntentRules
{
    public static readonly IMessageReader[] MessageReaders =
    [
        new SmallTalkReader(),  // nothing but talk
        new CommandReader(),    // the terminal's commands
    ];

    public static readonly IClauseReader[] ClauseReaders =
    [
        new Sayings(
            new TalkInPassing(),   // "thanks!" beside something else
            new UndoOrder(),       // "take that back" before any other "take"
            new ReopenOrder(),     // "mark as not done" before "mark as done"
            new NotDone(),         // "isn't done" before "done"
            new CompleteOrder(),   // "mark X as done"
            new RenameOrder(),     // "change the title of X to Y" before "change X to Friday"
            new PriorityOrder(),   // "move X to high" before "move X to Friday"
            new ItemOrder(),       // "take the eggs off the list" before "take X off the list"
            new MoveOrder(),       // "push X to Friday"
            new SkipOrder(),       // "skip X this week"
            new DoneState(),       // "X is done"
            new ParticleState(),   // "the trash is out"
            new DoneParticiple(),  // "X watered"
            new OffState(),        // "X is cancelled"
            new MoveStatement(),   // "X is now on Friday"
            new Happened(),        // "I did X"
            new CancelOrder(),     // "cancel X"
            new NoNeed(),          // "don't do X"
            new AdviceReader(),    // "should I" before other questions
            new QuestionReader(),  // never tasks
            new OthersDid(),       // "Anna paid X"
            new AlreadyListed()),  // what is left and open already
    ];
}
