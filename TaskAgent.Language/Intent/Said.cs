using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent;

/// <summary>A clause without what only leads in or out: "hey, can you please push it to Friday, thanks" says "push it to Friday".</summary>
sealed class Said
{
    Said(Reading reading, Clause clause, int first, int end)
    {
        Reading = reading;
        Clause = clause;
        First = first;
        End = end;
    }

    public Reading Reading { get; }

    public Clause Clause { get; }

    /// <summary>First token that says something.</summary>
    public int First { get; }

    /// <summary>The token just past the last that says something.</summary>
    public int End { get; }

    /// <summary>Whether something said before is taken back or changed: "actually", "instead".</summary>
    public bool Corrects { get; private init; }

    /// <summary>Whether it adds to something said before: "also".</summary>
    public bool Adds { get; private init; }

    /// <summary>Whether "can you" or the like came before: a request, whatever the question mark says.</summary>
    public bool Requests { get; private init; }

    /// <summary>Whether it is said as a question: "is the report done", "when is the dentist".</summary>
    public bool IsQuestion { get; private init; }

    public bool IsEmpty => First >= End;

    public TextSpan Span => Reading.Span(Clause.First, Clause.End);

    public static Said Of(Reading reading, Clause clause)
    {
        var first = clause.First;
        var end = clause.End;
        var (corrects, adds, requests) = (false, false, false);
        while (first < end)
        {
            ref readonly var token = ref reading[first];
            var lexeme = reading.Longest(first);
            if (lexeme.Is(Tag.Correction) || lexeme.Is(Tag.Opener))
            {
                corrects |= lexeme.Is(Tag.Correction);
                adds |= reading.Is(first, "also") || reading.Is(first, "and");
                requests |= lexeme.Is(Tag.Opener) && token.Is(Tag.Auxiliary) && token.PhraseLength > 1;
                first += token.PhraseLength;
            }
            else if (token.Sign is ',' or '-' or '!' or '.' or ':' or ';' or '…' || token.Kind == TokenKind.NewLine)
            {
                first++;
            }
            else
            {
                break;
            }

        }

        while (end > first && IsCloser(reading, first, ref end, ref corrects, ref adds))
        {
        }

        return new Said(reading, clause, first, end)
        {
            Corrects = corrects,
            Adds = adds,
            Requests = requests,
            IsQuestion = !requests && IsInverted(reading, first, end, clause.Asks),
        };
    }

    static bool IsCloser(Reading reading, int first, ref int end, ref bool corrects, ref bool adds)
    {
        ref readonly var token = ref reading[end - 1];
        if (token.Sign is ',' or '.' or '!' or '?' or ';' or '-' or '…' || token.Kind == TokenKind.NewLine)
        {
            end--;
            return true;
        }

        if (end - 1 > first && token.Is(Tag.Closer))
        {
            corrects |= reading.Is(end - 1, "instead");
            adds |= reading.Is(end - 1, "too");
            end--;
            return true;
        }

        for (var length = 2; length <= 4 && end - length > first; length++)
        {
            if (reading[end - length].PhraseLength == length && reading[end - length].Phrase.Is(Tag.Closer))
            {
                adds |= reading.Is(end - 1, "well");
                end -= length;
                return true;
            }
        }

        return false;
    }

    static bool IsInverted(Reading reading, int first, int end, bool asks)
    {
        var token = reading[first];
        if (token.Phrase.Is(Tag.LeadIn) || token.Phrase.Is(Tag.RemindMe))
        {
            return false;
        }

        if (token.Is(Tag.AskingWord))
        {
            return true;
        }

        if (!token.Is(Tag.Auxiliary) || first + 1 >= end)
        {
            return false;
        }

        // "Will Smith movie", "May the 4th", "can the tomatoes" are no questions.
        var risky = reading.Is(first, "will") || reading.Is(first, "may") || reading.Is(first, "can") || reading.Is(first, "might") || reading.Is(first, "would");

        // "do I", "is the report", "did Anna", "have we": a subject follows. "do the dishes" is an order.
        ref readonly var next = ref reading[first + 1];
        var isDo = reading.Is(first, "do") || reading.Is(first, "have") || reading.Is(first, "had") || (reading.Is(first, "did") && !asks);
        return next.Is(Tag.SubjectPronoun) || reading.Is(first + 1, "there") || reading.Is(first + 1, "anyone")
            || (!isDo && !risky && (next.Is(Tag.Article) || next.Is(Tag.Possessive) || next.Capital || next.Is(Tag.Every)) && !reading.Is(first, "don't"));
    }
}
