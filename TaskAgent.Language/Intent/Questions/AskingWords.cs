using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;
using TaskAgent.Language.Words.English;

namespace TaskAgent.Language.Intent.Questions;

/// <summary>Words of questions that are no part of what is looked for.</summary>
static class AskingWords
{
    static readonly WordSet Tasks = new(
        "week workload tasks task todo todos list lists agenda schedule calendar plate plans due planned deadlines free busy scheduled item items reminders overdue next");

    static readonly WordSet Empty = new(
        "show me list display view see find tell give know search look up i i'm im we you do does did is are was were am be been have has had got need needs want going gonna to must should can could will would the a an my our your any anyone anybody anything someone somebody everyone everything all of on in at for with from by about there it its that this these those please still yet already left else coming now today's and or not also so just ever again time day date exactly soon long until then ago last supposed get come doing happening happen work upcoming put added one ones thing things stuff keep count number total currently moment right mine us them him her let if status");

    /// <summary>"what did I finish this week"</summary>
    static readonly WordSet Finishing = new("finish finished accomplish accomplished complete achieve achieved");

    public static bool IsOfTasks(Reading reading, int at) => Tasks.Has(reading.Words(at));

    public static bool IsEmpty(Reading reading, int at) => reading[at].Is(Tag.AskingWord) || Empty.Has(reading.Words(at));

    public static bool IsFinishing(Reading reading, int at) => Finishing.Has(reading.Words(at));

    /// <summary>The type that a verb asks for: "who do I need to call".</summary>
    public static TaskType? TypeOf(Reading reading, int at) => Past(reading, at).Value(Tag.Verb) switch
    {
        (int)Verb.Call => TaskType.Call,
        (int)Verb.Email => TaskType.Email,
        (int)Verb.Buy => TaskType.Shopping,
        (int)Verb.Pay => TaskType.Finance,
        (int)Verb.Meet => TaskType.Meeting,
        _ => null,
    };

    // "have I called John": the base form says the type.
    static Lexeme Past(Reading reading, int at) =>
        reading[at].Value(Tag.PastOf) is var past and >= 0 ? Lexicon.English.Find(Pasts.Bases[past]) : reading.Longest(at);
}
