using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>Finds where a person, company or thing that a preposition or verb points to ends.</summary>
static class Names
{
    const int Longest = 6;

    /// <summary>Words that say when or how, also right behind a name in lower case: "call bea now".</summary>
    static readonly WordSet Adverbs = new("now again soon later l8r first instead quickly too know please pls plz");

    /// <summary>Skips "the", "my".</summary>
    public static int SkipArticle(Frame frame, int at) =>
        at < frame.End && (frame.Reading[at].Is(Tag.Article) || frame.Reading[at].Is(Tag.Possessive)) ? at + 1 : at;

    /// <summary>The token just past the name that starts at <paramref name="first"/> (its article already skipped): "Dr. Patel's office", "Müller GmbH", "mom and dad", "landlord".</summary>
    public static int End(Frame frame, int first)
    {
        var at = first;
        while (at < frame.End && at < first + Longest)
        {
            ref readonly var token = ref frame.Reading[at];
            if (frame.Reading.MatchAt(at) is not null || frame.IsCut(at, out _))
            {
                break;
            }

            if (token.Is('.') && at > first && frame.Reading[at - 1].Is(Tag.PersonTitle) && frame.Reading[at + 1].Capital)
            {
                at++;
                continue;
            }

            if (token.Sign is '-' or '&' && token.Glued && frame.Reading[at + 1].Glued)
            {
                at += token.Is('&') ? 2 : 1;
                continue;
            }

            var joined = at > first && (token.Is(Tag.And) || token.Is('&')) && IsName(frame, at - 1) && (IsName(frame, at + 1) || (frame.Reading[at + 1].Is(Tag.Possessive) && IsName(frame, at + 2)));
            // "Ana, Bob and Kim"
            joined |= at > first && token.Is(',') && IsName(frame, at - 1) && IsName(frame, at + 1) && (frame.Reading[at + 2].Is(',') || frame.Reading[at + 2].Is(Tag.And));
            var mail = token.Kind is TokenKind.MailAddress or TokenKind.Mention;
            if (mail)
            {
                return at + 1;
            }

            if (!joined && !(token.Kind == TokenKind.Word && !Stops(frame, at, first)))
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>Whether a token can be a person: a capital, a role, a handle.</summary>
    public static bool IsName(Frame frame, int at)
    {
        ref readonly var token = ref frame.Reading[at];
        return at < frame.End && frame.Reading.MatchAt(at) is null
            && ((token.Capital && !token.Is(Tag.SubjectPronoun)) || token.Is(Tag.Role) || token.Phrase.Is(Tag.Role) || token.Is(Tag.PersonTitle) || token.Kind is TokenKind.Mention or TokenKind.MailAddress);
    }

    static bool Stops(Frame frame, int at, int first)
    {
        ref readonly var token = ref frame.Reading[at];
        return (at > first && !token.Capital && Adverbs.Has(frame.Reading.Words(at))) || token.Is(Tag.Preposition) || token.Is(Tag.And) || token.Is(Tag.Then) || token.Is(Tag.SubjectPronoun) || token.Is(Tag.Condition)
            || (token.Is(Tag.Article) && at > first) || (token.Is(Tag.Possessive) && at > first) || token.Is(Tag.Be) || token.Is(Tag.Modal) && !token.Capital
            || token.Is(Tag.QuestionWord) && !token.Capital || (token.Is(Tag.Label) && at > first)
            || (at > first && frame.Reading[at - 1].Capital && !token.Capital && !frame.Reading[at - 1].Flags.HasFlag(TokenFlags.Possessive) && !token.Is(Tag.Role) && frame.Verb is not Verb.Call);
    }
}
