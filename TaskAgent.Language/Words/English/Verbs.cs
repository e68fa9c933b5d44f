namespace TaskAgent.Language.Words.English;

/// <summary>Imperatives.</summary>
static class Verbs
{
    public static readonly Entry[] Entries =
    [
        new(Tag.Verb, (int)Verb.Call, "call|phone|ring"),
        new(Tag.Verb, (int)Verb.Email, "email"),
        new(Tag.Verb, (int)Verb.Send, "send"),
        new(Tag.Verb, (int)Verb.Buy, "buy"),
        new(Tag.Verb, (int)Verb.Get, "get"),
        new(Tag.Verb, (int)Verb.PickUp, "pick up"),
        new(Tag.Verb, (int)Verb.Pay, "pay"),
        new(Tag.NounVerb, (int)Verb.Work, "test"),
    ];
}
