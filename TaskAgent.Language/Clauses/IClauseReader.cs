using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Clauses;

/// <summary>Decides about clauses of one kind.</summary>
interface IClauseReader
{
    /// <summary>For provenance, left-out notes and the explain view.</summary>
    string Name { get; }

    /// <summary>Adds what the clause asks for and returns true, or returns false and adds nothing.</summary>
    bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result);
}
