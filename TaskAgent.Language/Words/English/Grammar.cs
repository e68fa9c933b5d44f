namespace TaskAgent.Language.Words.English;

/// <summary>The small words that hold sentences together.</summary>
static class Grammar
{
    public static readonly Entry[] Entries =
    [
        new(Tag.Article, "the|a|an|some|this|that|these|those"),
        new(Tag.Possessive, "my|your|his|her|its|our|their"),
        new(Tag.SubjectPronoun, "i|you|he|she|it|we|they"),
        new(Tag.ObjectPronoun, "me|you|him|her|it|us|them"),
        new(Tag.Preposition, "about|re|regarding|for|from|to|at|in|on|with|of|by|w"),
        new(Tag.And, "and|n"),
        new(Tag.Then, "then|also|plus"),
        new(Tag.Negation, "not|don't|dont|never|no|doesn't|didn't|won't|can't"),
        new(Tag.LeadIn, "i need to|i have to|i must|i should|need to|have to|gotta|got to|i gotta|i've got to|i want to|please|pls|can you|could you|don't forget to"),
        new(Tag.RemindMe, "remind me to|remind me"),
    ];
}
