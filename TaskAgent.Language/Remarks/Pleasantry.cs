using TaskAgent.Language.Clauses;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Remarks;

/// <summary>Nothing but politeness: "Hi team", "thanks a lot", "hope you're well", "good morning". Not "thank Bob".</summary>
sealed class Pleasantry : IClauseReader
{
    public string Name => "pleasantry";

    public bool TryRead(Reading reading, Clause clause, UnderstandingBuilder result)
    {
        var first = clause.First;
        if (Exclaims(reading, first, clause.End) || OnlyOpens(reading, first, clause.End) || KeepsPosted(reading, first, clause.End))
        {
            result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.SmallTalk, Name));
            return true;
        }

        var opens = reading[first].Is(Tag.Goodbye) || reading.Is(first, "hi") || reading.Is(first, "hello") || reading.Is(first, "hey") || reading.Is(first, "dear") || reading.Is(first, "good") || reading.Is(first, "hope");
        if (!opens || clause.End - first > 6 || reading.Is(first, "hope") && !reading.Is(first + 1, "you") && !reading.Is(first + 1, "you're") && !reading.Is(first + 1, "this") && !reading.Is(first + 1, "all"))
        {
            return false;
        }

        for (var i = first + 1; i < clause.End && !reading.Is(first, "hope"); i++)
        {
            if (!IsPolite(reading, i, first))
            {
                return false;
            }
        }

        result.Add(new LeftOut(reading.Span(clause.First, clause.End), LeftOutReason.SmallTalk, Name));
        return true;
    }

    // "oops", "ok so", "by the way": nothing follows
    static bool OnlyOpens(Reading reading, int at, int end)
    {
        while (at < end)
        {
            ref readonly var token = ref reading[at];
            var longest = token.Phrase.Is(Tag.Opener) || token.Phrase.Is(Tag.Filler) ? token.PhraseLength : token.Is(Tag.Opener) || token.Is(Tag.Filler) || token.Kind == TokenKind.Sign ? 1 : 0;
            if (longest == 0 || token.Is(Tag.Verb))
            {
                return false;
            }

            at += longest;
        }

        return true;
    }

    // "let me know", "keep me posted", "let me know if you have questions": what the reader of a mail is asked
    static bool KeepsPosted(Reading reading, int at, int end) =>
        (reading.Is(at, "let") && (reading.Is(at + 1, "me") || reading.Is(at + 1, "us")) && reading.Is(at + 2, "know") || reading.Is(at, "keep") && (reading.Is(at + 1, "me") || reading.Is(at + 1, "us")) && (reading.Is(at + 2, "posted") || reading.Is(at + 2, "updated")))
        && !HasTime(reading, at, end);

    static bool HasTime(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.MatchAt(i) is TemporalMatch { CanBeDue: true })
            {
                return true;
            }
        }

        return false;
    }

    // "wow, amazing news", "Happy birthday!", "see you tomorrow"
    static bool Exclaims(Reading reading, int at, int end) =>
        end - at <= 7
        && (reading.Is(at, "wow") || reading.Is(at, "congrats") || reading.Is(at, "congratulations") || reading.Is(at, "sorry") || reading.Is(at, "welcome")
            || (reading.Is(at, "happy") && end - at <= 3 && reading.MatchAt(at) is null) || (reading.Is(at, "see") && reading.Is(at + 1, "you")) || (reading.Is(at, "good") && reading.Is(at + 1, "luck"))
            || (reading.Is(at, "sounds") && reading.Is(at + 1, "good")) || (reading.Is(at, "of") && reading.Is(at + 1, "course")) || (reading.Is(at, "no") && (reading.Is(at + 1, "problem") || reading.Is(at + 1, "worries")))
            || (reading.Is(at, "got") && reading.Is(at + 1, "it") && end - at <= 3) || (reading.Is(at, "will") && reading.Is(at + 1, "do") && end - at == 2));

    static bool IsPolite(Reading reading, int at, int first)
    {
        ref readonly var token = ref reading[at];
        var greeted = at <= first + 2 && (token.Capital || reading.Is(at, "team") || reading.Is(at, "all") || reading.Is(at, "everyone") || reading.Is(at, "there") || reading.Is(at, "folks")) && !reading.Is(first, "good") && !reading.Is(first, "thank");
        return greeted || token.Kind is TokenKind.Sign or TokenKind.Other || token.Is(Tag.Goodbye) || token.Is(Tag.Filler)
            || reading.Is(at, "you") || reading.Is(at, "so") || reading.Is(at, "much") || reading.Is(at, "lot") || reading.Is(at, "a") || reading.Is(at, "for") || reading.Is(at, "the") || (reading[at].Number == 4 && at == first + 1) || reading.Is(at, "help") || reading.Is(at, "your") || reading.Is(at, "very")
            || reading.Is(at, "morning") || reading.Is(at, "afternoon") || reading.Is(at, "evening") || reading.Is(at, "night") || reading.Is(at, "again") || reading.Is(at, "in") || reading.Is(at, "advance") || reading.Is(at, "team") || reading.Is(at, "again") || reading.Is(at, "everything");
    }
}
