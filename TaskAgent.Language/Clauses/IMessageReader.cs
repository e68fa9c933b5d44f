using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Clauses;

/// <summary>Decides about messages of one kind as a whole.</summary>
interface IMessageReader
{
    /// <summary>For provenance, left-out notes and the explain view.</summary>
    string Name { get; }

    /// <summary>Adds what the message asks for and returns true, or returns false and adds nothing.</summary>
    bool TryRead(Reading reading, UnderstandingBuilder result);
}
