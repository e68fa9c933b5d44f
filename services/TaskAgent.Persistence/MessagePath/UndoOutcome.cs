using TaskAgent.Contracts.Tasks;

namespace TaskAgent.Persistence.MessagePath;

/// <summary>What became of an undo. <see cref="Done"/> and <see cref="Nothing"/> are stored, and are what a repeat gets.</summary>
abstract record UndoOutcome
{
    public sealed record Done(Undone Stored) : UndoOutcome;

    public sealed record Nothing : UndoOutcome;

    public sealed record ChangedSince(IReadOnlyList<string> Titles) : UndoOutcome;

    public sealed record Already : UndoOutcome;

    public sealed record UnknownChangeSet : UndoOutcome;

    public sealed record TakenId : UndoOutcome;
}
