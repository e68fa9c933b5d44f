namespace TaskAgent.Language;

/// <summary>Talk that asks for nothing but an answer.</summary>
public enum SmallTalkKind
{
    /// <summary>Hello.</summary>
    Greeting,

    /// <summary>How are you?</summary>
    HowAreYou,

    /// <summary>Thank you.</summary>
    Thanks,

    /// <summary>Good bye, that is all.</summary>
    Goodbye,

    /// <summary>A sign of approval: accepts a proposal that waits.</summary>
    Approval,

    /// <summary>Laughter, surprise, a sigh: asks for nothing.</summary>
    Reaction,

    /// <summary>Nothing that can be understood.</summary>
    Gibberish,
}
