namespace TaskAgent.Language;

/// <summary>Why words did not become a task.</summary>
public enum LeftOutReason
{
    /// <summary>It is done already.</summary>
    AlreadyDone,

    /// <summary>It is on an open task already.</summary>
    AlreadyListed,

    /// <summary>It was ticked off in a list.</summary>
    Ticked,

    /// <summary>It heads a list.</summary>
    Header,

    /// <summary>It depends on something that may not happen, or only muses.</summary>
    Hypothetical,

    /// <summary>It says what not to do.</summary>
    Negated,

    /// <summary>Somebody else's matter.</summary>
    OtherPeople,

    /// <summary>A quotation, a story.</summary>
    Quoted,

    /// <summary>An earlier mail, quoted below the new text.</summary>
    QuotedMail,

    /// <summary>A signature or a legal footer.</summary>
    Signature,

    /// <summary>Sent by a machine: an automatic reply, a newsletter.</summary>
    Automatic,

    /// <summary>Tells the reader's software what to do.</summary>
    Instruction,

    /// <summary>A question.</summary>
    Question,

    /// <summary>Greeting, thanks, or no sense at all.</summary>
    SmallTalk,

    /// <summary>A remark with nothing to do in it.</summary>
    Statement,

    /// <summary>More tasks than one message may create.</summary>
    TooMany,
}

/// <summary>A part of the text that asks for nothing.</summary>
/// <param name="Span">The words.</param>
/// <param name="Reason">Why nothing came of them.</param>
/// <param name="Rule">Name of the rule that decided it.</param>
public sealed record LeftOut(TextSpan Span, LeftOutReason Reason, string Rule);
