using TaskAgent.Language.Words;

namespace TaskAgent.Language.Recognition;

/// <summary>Something that a recognizer found: immutable; refiners make new ones. Each kind of thing derives its own record.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token just past its last.</param>
/// <param name="Recognizer">Name of what found it, for provenance.</param>
abstract record Match(int First, int End, string Recognizer)
{
    /// <summary>Among overlapping matches the heavier one stays, then the longer, then the earlier in the pipeline.</summary>
    public virtual int Weight => 0;

    public bool Covers(int token) => First <= token && token < End;
}
