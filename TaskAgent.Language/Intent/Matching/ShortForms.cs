using System.Collections.Frozen;

namespace TaskAgent.Language.Intent.Matching;

/// <summary>Words that people shorten when they speak of a task: "the demo prep" for "Prepare the demo".</summary>
static class ShortForms
{
    /// <summary>Longer words are not looked up.</summary>
    const int Longest = 5;

    static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = new Dictionary<string, string>
    {
        ["prep"] = "prepare",
        ["appt"] = "appointment",
        ["appts"] = "appointment",
        ["mtg"] = "meeting",
        ["mtgs"] = "meeting",
        ["pres"] = "presentation",
        ["txt"] = "text",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word in full; the word itself where it is no short form.</summary>
    public static ReadOnlySpan<char> Expand(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Words.TryGetValue(word, out var full) ? full : word;
}
