namespace TaskAgent.Language.Intent.Orders;

/// <summary>What an order's verb asks for.</summary>
enum Order
{
    Complete,
    Mark,
    CheckOff,

    /// <summary>"cancel": an order only about an open task, otherwise something to do.</summary>
    Cancel,

    /// <summary>"never mind": never something to do.</summary>
    Forget,
    Move,
    MoveEarlier,

    /// <summary>"bring the dentist forward".</summary>
    Bring,

    /// <summary>"change": moves, renames and sets priorities, but is as often something to do.</summary>
    Change,

    /// <summary>"make it Friday".</summary>
    Make,
    Rename,
    Prioritize,
    Deprioritize,

    /// <summary>"raise the priority of".</summary>
    Raise,
    Add,
    TakeOff,
    Reopen,

    /// <summary>"bring back": reopens only what was named.</summary>
    Restore,
    Skip,
    Undo,
}
