using TaskAgent.Language.Recognition;

namespace TaskAgent.Language.Things;

/// <summary>A street address.</summary>
sealed record AddressMatch(int First, int End, string Recognizer) : Match(First, End, Recognizer)
{
    public override int Weight => 11;
}
