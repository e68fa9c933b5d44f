using TaskAgent.Language.Recognition;

namespace TaskAgent.Language.Things;

/// <summary>Words that say how much a task matters (R10).</summary>
/// <param name="Attribute">It describes a noun of the title ("fix critical bug") and stays in it.</param>
sealed record PriorityMatch(int First, int End, string Recognizer, Priority Priority, bool Attribute) : Match(First, End, Recognizer);
