namespace TaskAgent.Language.Words.English;

/// <summary>The tables of English, in no particular order: a word may be in several.</summary>
static class EnglishTables
{
    public static IEnumerable<Entry> All =>
    [
        .. Grammar.Entries,
        .. Verbs.Entries,
        .. PastVerbs.Entries,
        .. Nouns.Entries,
        .. Things.Entries,
        .. TimeWords.Entries,
        .. Pasts.Entries,
        .. OrderWords.Entries,
        .. TaskNames.Entries,
        .. TalkWords.Entries,
    ];
}
