using TaskAgent.Language.Clauses;
using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>What the user did: "paid the electricity bill", "I already called the bank", "I've finished the report". It completes the open task, or is left out: never a new one (R9).</summary>
sealed class Happened : ISayingReader
{
    public string Name => "happened";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var verb = Subject(reading, said.First, said.End, out var spoken);
        if (said.IsQuestion || verb >= said.End || (!spoken && Participle.Describes(reading, verb, said.End)) || !PastForm.TryRead(reading, verb, spoken, out var past))
        {
            return false;
        }

        // "I've got a haircut at 4 tomorrow", "I promised Ana to fix her bike", "we ran out of coffee": still to come
        if (ToCome.Has(reading, verb, said.End) || reading[said.First].Phrase.Is(Tag.OutOf) || Lead.Delegated(reading, said.First) > 0)
        {
            return false;
        }

        // "Advanced math homework", "Used car inspection": an adjective at the start of a title.
        var sure = spoken || (past.Known && Follows(reading, verb + 1, said.End));
        if (past.Base is "forget" or "want" or "need" or "try" or "miss" or "think" || Doubtful.In(said, verb + 1, said.End))
        {
            return spoken && past.Base is not ("forget" or "want" or "need") && Left(said, LeftOutReason.Statement, result);
        }

        return past.Base is "move" or "cancel" ? Elsewhere(said, past, verb, sure, result) : Completed(said, past, verb, result) || (sure && Left(said, LeftOutReason.AlreadyDone, result));
    }

    bool Completed(Said said, PastForm past, int verb, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var first = reading[verb + 1].Is(Tag.Preposition) && reading.Is(verb + 1, "with") ? verb + 2 : verb + 1;
        if (Bought.TryRead(said, past, first, result))
        {
            return true;
        }

        if (past.IsGeneric)
        {
            return Closing.Try(said, first, said.End, TaskActionKind.Complete, Name, result, happened: true);
        }

        var done = false;
        var whole = Find(reading, past, first, said.End);
        if (whole.Clarity != Clarity.None)
        {
            return Add(said, whole, result);
        }

        foreach (var (from, to) in Several.Parts(reading, first, said.End))
        {
            done |= Add(said, Find(reading, past, from, to), result);
        }

        return done;
    }

    static Found Find(Reading reading, PastForm past, int first, int end)
    {
        var mention = Mention.Of(reading, first, end, happened: true);
        return mention.Words.Count == 0 ? Found.Nothing : Matcher.Find(mention, task => past.Suits(reading.OpenTasks, task));
    }

    bool Add(Said said, Found found, UnderstandingBuilder result)
    {
        if (found.IsClear)
        {
            result.Add(Act.On(said, found, TaskActionKind.Complete, Name));
            return true;
        }

        if (found.Clarity == Clarity.Unclear)
        {
            result.Add(Act.Which(said, found.Tasks, Name));
            return true;
        }

        return false;
    }

    // "I cancelled the dentist" ends an open task in another way; "I moved the dentist" says no new date here.
    bool Elsewhere(Said said, PastForm past, int verb, bool sure, UnderstandingBuilder result) =>
        (past.Base == "cancel" && Closing.Try(said, verb + 1, said.End, TaskActionKind.Cancel, Name, result, propose: true))
        || (sure && Left(said, LeftOutReason.AlreadyDone, result));

    bool Left(Said said, LeftOutReason reason, UnderstandingBuilder result)
    {
        Act.LeaveOut(said, result, reason, Name);
        return true;
    }

    // "I", "we", "I've already", "just"
    static int Subject(Reading reading, int first, int end, out bool spoken)
    {
        spoken = false;
        while (first < end)
        {
            if (reading.Is(first, "i") || reading.Is(first, "we") || reading.Is(first, "i've") || reading.Is(first, "i’ve") || reading.Is(first, "ive")
                || reading.Is(first, "we've") || reading.Is(first, "we’ve") || (spoken && (reading.Is(first, "have") || reading.Is(first, "had"))))
            {
                spoken |= !(spoken && reading.Is(first, "had") && reading[first + 1].Is(Tag.Article));
                if (reading.Is(first, "had") && (reading[first + 1].Is(Tag.Article) || reading[first + 1].Is(Tag.Possessive)))
                {
                    return first;
                }
            }
            else if (!reading.Is(first, "already") && !reading.Is(first, "just") && !reading.Is(first, "finally") && !reading.Is(first, "actually") && !reading.Is(first, "also") && !reading.Is(first, "both"))
            {
                return first;
            }
            else
            {
                spoken |= reading.Is(first, "already");
            }

            first++;
        }

        return first;
    }

    // What follows a past tense, and hardly ever an adjective.
    static bool Follows(Reading reading, int at, int end) =>
        at >= end
        || reading[at].Is(Tag.Article) || reading[at].Is(Tag.Possessive) || reading[at].Is(Tag.ObjectPronoun) || reading[at].Capital
        || reading[at].Is(Tag.Preposition) || reading[at].Is(Tag.Every) || reading[at].Is(Tag.Manner) || reading.TemporalAt(at) is { Passed: true }
        || !reading[at - 1].Lexeme.Text.EndsWith("ed", StringComparison.Ordinal) || reading[at].Is(Tag.Role);
}
