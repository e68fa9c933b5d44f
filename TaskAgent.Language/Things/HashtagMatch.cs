using TaskAgent.Language.Recognition;

namespace TaskAgent.Language.Things;

/// <summary>A label as apps write it: "#work". It leaves the title and is kept under <c>tags</c>.</summary>
sealed record HashtagMatch(int First, int End, string Recognizer) : Match(First, End, Recognizer);
