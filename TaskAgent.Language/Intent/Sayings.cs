using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Intent;

/// <summary>Strips a clause to what it says once, then asks each reader in order.</summary>
sealed class Sayings(params ISayingReader[] readers) : IClauseReader
{
    public string Name => "sayings";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        // What somebody else wrote about "the dentist" is not about the user's own open task.
        if (clause.IsForwarded)
        {
            return false;
        }

        var said = Said.Of(reading, clause);
        if (said.IsEmpty)
        {
            return false;
        }

        foreach (var reader in readers)
        {
            if (reader.TryRead(said, result))
            {
                return true;
            }
        }

        return false;
    }
}
