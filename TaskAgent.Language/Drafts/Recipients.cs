using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>Whom something is bought for, between the verb and the thing: "buy Ella a present", "get mom flowers". Not "buy Heinz ketchup", "get kids shoes".</summary>
static class Recipients
{
    static readonly WordSet Family = new("mom mum dad mama papa grandma grandpa wife husband sister brother son daughter me him her us them");

    /// <summary>The token where the things start.</summary>
    public static int Skip(Frame frame, int at)
    {
        var person = Names.SkipArticle(frame, at);
        if (person >= frame.End || frame.Reading.MatchAt(person) is not null)
        {
            return at;
        }

        ref readonly var token = ref frame.Reading[person];
        ref readonly var next = ref frame.Reading[person + 1];
        var family = Family.Has(frame.Reading.Words(person));
        var anybody = family || token.Is(Tag.Role) || (person == at && token is { Capital: true, Lexeme.Tags.IsEmpty: true });
        var given = next.Is(Tag.Article) && !frame.Is(person + 1, "this") || (family && (next.Is(Tag.Goods) || next.Phrase.Is(Tag.Goods) || next.Is(Tag.Measure)));
        return anybody && given && person + 1 < frame.End && frame.Reading.MatchAt(person + 1) is null ? person + 1 : at;
    }
}
