using TaskAgent.Language.Recognition;

namespace TaskAgent.Language.Things;

/// <summary>A number that is part of a name or counts heads: neither time nor money.</summary>
sealed record ReferenceMatch(int First, int End, string Recognizer) : Match(First, End, Recognizer)
{
    public override int Weight => 10;
}
