using System.Text;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>R12: the clause's own words, without those that became something else, starting with a capital.</summary>
static class Titles
{
    /// <summary>Longer titles end in "…"; the message itself is kept elsewhere.</summary>
    const int Longest = 200;

    /// <summary>The title; empty if no word is left.</summary>
    public static string Of(Frame frame)
    {
        var title = new StringBuilder(64);
        if (frame.VerbIsInherited)
        {
            Append(frame.Reading, frame.Clause.Verb.First, frame.Clause.Verb.End, title);
        }

        var end = End(frame);
        var at = frame.First;
        var words = title.Length > 0;
        while (at < end && title.Length <= Longest)
        {
            if (frame.IsCut(at, out var cutEnd))
            {
                title.Append(frame.Instead(at));
                at = cutEnd;
                while (at < end && frame.Reading[at].Sign is ',' or '-' && !(frame.Reading[at].Glued && frame.Reading[at + 1].Glued) && frame.IsCut(at - 1, out _) && DropsSign(frame, at, title))
                {
                    at++;
                }

                continue;
            }

            if (Dangles(frame, at, end))
            {
                at++;
                continue;
            }

            words |= frame.Reading[at].Kind is not (TokenKind.Sign or TokenKind.Other or TokenKind.NewLine);
            at = AppendToken(frame.Reading, at, title);
        }

        return words ? Finish(title.Append(frame.TitleEnd)) : "";
    }

    /// <summary>A phrase as a title: "the budget deck" to "Budget deck".</summary>
    public static string Finish(StringBuilder title)
    {
        if (title.Length > Longest)
        {
            var cut = Longest;
            while (cut > Longest / 2 && title[cut] != ' ')
            {
                cut--;
            }

            cut = title[cut] == ' ' ? cut : char.IsHighSurrogate(title[Longest - 1]) ? Longest - 1 : Longest;
            title.Length = cut;
            title.Append('…');
        }

        if (char.IsLower(title[0]) && !HasInnerCapital(title))
        {
            title[0] = char.ToUpperInvariant(title[0]);
        }

        return title.ToString();
    }

    static bool HasInnerCapital(StringBuilder title)
    {
        for (var i = 1; i < title.Length && char.IsLetter(title[i]); i++)
        {
            if (char.IsUpper(title[i]))
            {
                return true;
            }
        }

        for (var i = 0; i < title.Length && title[i] != ' '; i++)
        {
            if (title[i] is '@' or '/')
            {
                return true;
            }
        }

        return false;
    }

    // Past the last word that is no preposition left alone by what was cut after it.
    static int End(Frame frame)
    {
        var end = frame.End;
        var cutBehind = end < frame.Clause.End;
        while (end > frame.First)
        {
            if (frame.IsCut(end - 1, out _))
            {
                cutBehind = true;
                end--;
                continue;
            }

            ref readonly var last = ref frame.Reading[end - 1];
            var sign = last.Sign is ',' or ':' or ';' or '-' or '.' or '!' or '(' or '@' or '=' or '|';
            if (!sign && !(cutBehind && end - 1 > frame.First && Hangs(frame, end - 1) && !IsOfTheVerb(frame, end - 1)))
            {
                break;
            }

            end--;
        }

        return end;
    }

    // Left alone between two cuts or before one: "call Bob at [3pm]", "meeting on [Friday] about X"
    static bool Dangles(Frame frame, int at, int end)
    {
        ref readonly var token = ref frame.Reading[at];
        if (at + 1 < end && frame.IsCut(at + 1, out _) && at > frame.First && Hangs(frame, at))
        {
            return true;
        }

        return token.Is('(') && at + 1 < end && frame.IsCut(at + 1, out var close) && frame.Reading[close].Is(')')
            || (token.Is(')') && at > frame.First && frame.IsCut(at - 1, out _) && OpensBefore(frame, at - 1));
    }

    static bool OpensBefore(Frame frame, int at)
    {
        while (at > frame.First && frame.IsCut(at, out _))
        {
            at--;
        }

        return frame.Reading[at].Is('(');
    }

    static bool DropsSign(Frame frame, int at, StringBuilder title) =>
        title.Length == 0 || frame.IsCut(at + 1, out _) || title[^1] is ',' || frame.Reading[at].Is(',') || frame.Reading[at].Is('-');

    static bool IsOfTheVerb(Frame frame, int at) =>
        PhrasalVerbs.Contains(frame.Reading[at - 1].Lexeme.Text, frame.Reading[at].Lexeme.Text);

    static bool Hangs(Frame frame, int at) =>
        frame.Is(at, "on") || frame.Is(at, "at") || frame.Is(at, "by") || frame.Is(at, "for") || frame.Is(at, "in") || frame.Is(at, "from") || frame.Is(at, "due")
        || frame.Is(at, "before") || frame.Is(at, "after") || frame.Is(at, "and") || frame.Is(at, "starting") || frame.Is(at, "all") || frame.Is(at, "both") || frame.Is(at, "is") || frame.Is(at, "are")
        || frame.Is(at, "the") || frame.Is(at, "a") || frame.Is(at, "with") || frame.Is(at, "of") || frame.Is(at, "until") || frame.Is(at, "but") || frame.Is(at, "this");

    static void Append(Reading reading, int first, int end, StringBuilder title)
    {
        for (var i = first; i < end;)
        {
            i = AppendToken(reading, i, title);
        }
    }

    static int AppendToken(Reading reading, int at, StringBuilder title)
    {
        ref readonly var token = ref reading[at];
        if (token.Kind == TokenKind.NewLine)
        {
            return at + 1;
        }

        if (title.Length > 0 && !(token.Glued && title[^1] == reading.Text[token.Start - 1]) && !(token.Sign is ',' or ')' or '.' && token.Glued))
        {
            title.Append(title[^1] is ' ' or '(' ? "" : " ");
        }

        // "w/ Chen"
        if (reading.Is(at, "w") && reading[at + 1].Is('/') && reading[at + 1].Glued)
        {
            title.Append("with");
            return at + 2;
        }

        // "the report's due": its 's is a verb
        var words = reading.Words(at);
        title.Append(reading.Is(at + 1, "due") && (token.Flags & TokenFlags.Possessive) != 0 && words.EndsWith("s") ? words[..^2] : words);
        return at + 1;
    }
}
