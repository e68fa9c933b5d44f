using System.Collections.Frozen;

namespace TaskAgent.Language.Words;

/// <summary>Verbs whose second word looks like a preposition but is part of them: "check in after 3pm".</summary>
static class PhrasalVerbs
{
    static readonly FrozenSet<(string, string)> Pairs = new[]
    {
        ("check", "in"), ("log", "in"), ("sign", "in"), ("clock", "in"), ("call", "in"), ("dial", "in"), ("phone", "in"), ("tune", "in"),
        ("hand", "in"), ("turn", "in"), ("send", "in"), ("move", "in"), ("settle", "in"), ("drop", "in"), ("stop", "in"), ("pop", "in"),
        ("come", "in"), ("sleep", "in"), ("stay", "in"), ("opt", "in"), ("plug", "in"),
        ("stop", "by"), ("swing", "by"), ("drop", "by"), ("come", "by"), ("pop", "by"), ("go", "by"), ("try", "on"), ("work", "on"), ("check", "on"),
    }.ToFrozenSet();

    public static bool Contains(string verb, string particle) => Pairs.Contains((verb, particle));
}
