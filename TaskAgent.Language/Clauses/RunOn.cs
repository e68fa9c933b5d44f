using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Clauses;

/// <summary>Where dictation starts the next thing without a comma: "call mum | buy milk | pay rent". Not "help Ana move the sofa", "check if they pay the bill", "read about how banks move money".</summary>
static class RunOn
{
    /// <summary>Words after which a verb has a subject of its own.</summary>
    static readonly WordSet Subordinating = new("that whether sure how who which when where what while until because so than");

    /// <summary>Verbs that are nothing else, so that any object will do: "order cake invite neighbours".</summary>
    static readonly WordSet Plain = new("buy pay invite renew submit send finish write prepare install replace mow clean");

    /// <summary>How far back such a word is looked for; a bound keeps cutting linear.</summary>
    const int Window = 12;

    /// <summary>Longer expressions have their object in them: "walk the dog".</summary>
    const int LongestVerb = 2;

    /// <summary>Whether an imperative with its object starts at a token, and the clause before it, from <paramref name="words"/> on, has both already.</summary>
    public static bool Starts(Reading reading, int words, int at, int end)
    {
        ref readonly var token = ref reading[at];
        var phrase = token.Phrase.Is(Tag.Verb);
        if (!(token.Is(Tag.Verb) || phrase || token.Is(Tag.NounVerb)) || token.Literal || Belongs(reading, at))
        {
            return false;
        }

        var length = phrase ? token.PhraseLength : 1;
        if (!HasObject(reading, at, length, end))
        {
            return false;
        }

        var left = Imperative.Length(reading, words, at, first: true);
        var own = left > LongestVerb ? 0 : 1;
        return left > 0 && words + left + own <= at && TakesAnother(reading, words, words + left) && !Subordinated(reading, Math.Max(words, at - Window), at);
    }

    /// <summary>The end of the clause before a new one: "first call Bob second | email Kim".</summary>
    public static int Before(Reading reading, int first, int at)
    {
        while (at - 1 > first && (reading[at - 1].Is(Tag.OrdinalWord) || reading[at - 1].Is(Tag.Filler)) && reading.MatchAt(at - 1) is null)
        {
            at--;
        }

        return at;
    }

    // "to call", "the call", "can call", "don't call", "Big Call": part of what is being said
    static bool Belongs(Reading reading, int at)
    {
        ref readonly var before = ref reading[at - 1];
        if (reading.MatchAt(at - 1) is TemporalMatch)
        {
            return false;
        }

        return before.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.MailAddress or TokenKind.Url or TokenKind.Mention) || reading[at].Glued
            || before.Is(Tag.Preposition) || before.Is(Tag.Article) || before.Is(Tag.Possessive) || before.Is(Tag.Modal) || before.Is(Tag.SubjectPronoun) || before.Is(Tag.Negation)
            || before.Is(Tag.And) || before.Is(Tag.LeadIn) || before.Is(Tag.Condition) || before.Is(Tag.QuestionWord) || before.Is(Tag.Be)
            || (reading[at].Capital && before.Capital);
    }

    static bool HasObject(Reading reading, int at, int length, int end)
    {
        var next = at + length;
        if (length > LongestVerb)
        {
            return true;
        }

        if (next >= end || reading.MatchAt(next) is not null || reading[next + 1].Is(Tag.TimeUnit))
        {
            return false;
        }

        ref readonly var thing = ref reading[next];
        var named = thing.Is(Tag.Article) || thing.Is(Tag.Possessive) || (thing.Capital && !thing.Literal) || thing.Is(Tag.Role) || thing.Phrase.Is(Tag.Role);
        var bare = thing.Kind == TokenKind.Word && !thing.Is(Tag.Preposition) && !thing.Is(Tag.And) && !thing.Is(Tag.Be) && !thing.Is(Tag.Modal) && !thing.Is(Tag.Then) && !thing.Is(Tag.Condition);
        if (bare && (length > 1 || Plain.Has(reading.Words(at))) && !reading[at - 1].Capital && reading[at - 1].Kind == TokenKind.Word)
        {
            return true;
        }

        return named && !reading[at].Phrase.Is(Tag.Topic) && !reading[at].Phrase.Is(Tag.TaskNoun) || Imperative.Kind(reading, at) switch
        {
            Verb.Buy or Verb.Get => thing.Is(Tag.Goods) || thing.Phrase.Is(Tag.Goods),
            Verb.Pay => thing.Is(Tag.MoneyCategory) || thing.Phrase.Is(Tag.MoneyCategory),
            _ => false,
        };
    }

    // "help Ana move", "let Sam know", "ask Bob call me": what somebody else is to do
    static bool TakesAnother(Reading reading, int words, int thing) => Imperative.Kind(reading, words) switch
    {
        Verb.Read or Verb.Learn or Verb.Ask or Verb.Message or Verb.Assign => false,
        Verb.Do or Verb.Go or Verb.Get => !(reading[thing].Capital || reading[thing].Is(Tag.ObjectPronoun) || reading[thing].Is(Tag.Role) || reading[thing].Is(Tag.Possessive) && !reading.Is(words, "do"))
            || !(reading.Is(words, "help") || reading.Is(words, "let") || reading.Is(words, "make") || reading.Is(words, "have") || reading.Is(words, "see") || reading.Is(words, "get")),
        _ => true,
    };

    static bool Subordinated(Reading reading, int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (reading[i].Is(Tag.Condition) || reading[i].Is(Tag.SubjectPronoun) || Subordinating.Has(reading.Words(i)))
            {
                return true;
            }
        }

        return false;
    }
}
