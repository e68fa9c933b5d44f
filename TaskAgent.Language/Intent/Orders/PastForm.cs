using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;
using TaskAgent.Language.Words.English;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>A verb in the past tense, and which open tasks it can have done.</summary>
/// <param name="Base">Its base form; for verbs of no table the word itself.</param>
/// <param name="Stem">Of the base form.</param>
/// <param name="Known">Whether it is in the table of past tenses.</param>
readonly record struct PastForm(string Base, ulong Stem, bool Known)
{
    /// <summary>Verbs that do the same to a task: "rang" has done "Call".</summary>
    static readonly string[][] Alike =
    [
        ["call", "phone", "ring", "dial", "contact"],
        ["buy", "get", "pick", "grab", "purchase", "order", "collect"],
        ["send", "email", "mail", "forward", "submit", "share", "deliver", "ship", "file"],
        ["email", "write", "mail", "message"],
        ["reply", "respond", "answer"],
        ["book", "reserve", "order"],
        ["schedule", "arrange", "book"],
        ["fix", "repair"],
        ["read", "reread"],
        ["clean", "tidy", "organize"],
        ["return", "bring", "take"],
        ["text", "message", "ping"],
        ["pay", "settle", "transfer"],
    ];

    static readonly Dictionary<string, ulong[]> Stems = Alike
        .SelectMany(group => group.Select(verb => (verb, group)))
        .GroupBy(pair => pair.verb)
        .ToDictionary(g => g.Key, g => g.SelectMany(pair => pair.group).Distinct().Select(v => Matching.Stem.Of(v)).ToArray());

    /// <summary>Says that something is done, whatever the task's own verb is.</summary>
    public bool IsGeneric => Base is "finish" or "do";

    public static bool TryRead(Reading reading, int at, bool spoken, out PastForm form)
    {
        form = default;
        ref readonly var token = ref reading[at];
        if (token.Kind != TokenKind.Word || token.Literal)
        {
            return false;
        }

        if (token.Value(Tag.PastOf) is var past and >= 0)
        {
            form = new PastForm(Pasts.Bases[past], Matching.Stem.Of(Pasts.Bases[past]), true);
            return true;
        }

        // "booed" yes, "need", "feed", "bed" no; without "I" before it the word must be followed by a noun phrase.
        var word = reading.Words(at);
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("eed", StringComparison.OrdinalIgnoreCase) && !token.Is(Tag.Verb))
        {
            form = new PastForm(word.ToString().ToLowerInvariant(), Matching.Stem.Of(word), spoken);
            return true;
        }

        return false;
    }

    /// <summary>Whether doing this has done the task: its title has the verb or one like it, or no verb and the right type.</summary>
    public bool Suits(TaskIndex index, OpenTask task)
    {
        var words = index.Words(index.IndexOf(task));
        var alike = Stems.GetValueOrDefault(Base) ?? [Stem];
        foreach (var word in words)
        {
            if (Array.IndexOf(alike, word.Stem) >= 0)
            {
                return true;
            }
        }

        return words.Length == 0 || (!words[0].Lexeme.Is(Tag.Verb) && SuitsEvent(task.Type));
    }

    bool SuitsEvent(TaskType type) => Base switch
    {
        "go" or "attend" or "have" => type is TaskType.Meeting or TaskType.Health or TaskType.Personal or TaskType.Learning or TaskType.Travel,
        "see" => type is TaskType.Health,
        "meet" => type is TaskType.Meeting,
        "call" => type is TaskType.Call,
        "pay" => type is TaskType.Finance,
        "buy" or "get" => type is TaskType.Shopping,
        "email" => type is TaskType.Email,
        "send" or "hand" => type is TaskType.Deadline or TaskType.Learning,
        _ => false,
    };
}
