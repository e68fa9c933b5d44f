using TaskAgent.Language.Recognition;

namespace TaskAgent.Language.Things;

/// <summary>A telephone number with its extension.</summary>
sealed record PhoneMatch(int First, int End, string Recognizer) : Match(First, End, Recognizer)
{
    public override int Weight => 12;
}
