namespace TaskAgent.Language.Intent;

/// <summary>Decides about one form of what people say of their tasks.</summary>
interface ISayingReader
{
    /// <summary>For provenance, left-out notes and the explain view.</summary>
    string Name { get; }

    /// <summary>Adds what is asked for and returns true, or returns false and adds nothing.</summary>
    bool TryRead(Said said, UnderstandingBuilder result);
}
