using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Intent.Orders;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Questions;

/// <summary>"what's due this week?", "do I need to call anyone tomorrow", "when is the dentist", "show my shopping list". A question is never a task (R9).</summary>
sealed class QuestionReader : ISayingReader
{
    const int LongestName = 6;

    static readonly WordSet Showing = new("show display view");
    static readonly WordSet Looking = new("list see find give pull read");
    static readonly WordSet Mine = new("me my all the us up everything");

    public string Name => "question";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var first = SkipTelling(reading, said.First, said.End);
        if (first >= said.End || !IsAsked(said, first))
        {
            return false;
        }

        var asking = Asking.Of(reading, first, said.End);
        result.Add(asking.Ask(Kind(said, first, asking), Act.Source(said, Name)));
        return true;
    }

    static bool IsAsked(Said said, int first) =>
        Shows(said, first)
        || (said.Reading[first].Is(Tag.AskingWord)
            ? Inversion.IsAsked(said, first)
            : first > said.First || said.IsQuestion || (said.Clause.Asks && (Inversion.FromStart(said) || IsNameOnly(said))) || IsAny(said, first));

    static QuestionKind Kind(Said said, int first, Asking asking)
    {
        var reading = said.Reading;
        if (reading.Is(first, "how") && (reading.Is(first + 1, "many") || (reading.Is(first + 1, "much") && asking.OfTasks)))
        {
            return QuestionKind.Stats;
        }

        if (Inversion.AsksWhen(reading, first) && (asking.Text is not null || asking.Type is not null))
        {
            return QuestionKind.When;
        }

        // "are you open on Sunday"
        if (said.IsQuestion && reading.Is(first + 1, "you") && !reading.Is(first, "do"))
        {
            return QuestionKind.Other;
        }

        // "what's the weather tomorrow", "will it rain on Friday": a date alone makes no question about tasks.
        var world = asking.Text is not null && asking.Type is null && asking.Status is null && asking.Priority is null && !MentionsMe(said, first);
        return Shows(said, first) || IsAny(said, first) || asking.OfTasks || (asking.Filters && !world) || IsKnown(said, first) || IsNext(reading, first, said.End)
            ? QuestionKind.List
            : QuestionKind.Other;
    }

    static bool MentionsMe(Said said, int first)
    {
        for (var i = first; i < said.End; i++)
        {
            if (said.Reading.Is(i, "i") || said.Reading.Is(i, "my") || said.Reading.Is(i, "we") || said.Reading.Is(i, "our") || said.Reading.Is(i, "me") || said.Reading.Is(i, "i'm"))
            {
                return true;
            }
        }

        return false;
    }

    // "is the report done", "did I pay the electricity bill": about an open task, by name.
    static bool IsKnown(Said said, int first)
    {
        var mention = Mention.Of(said.Reading, said.Reading[first].Is(Tag.Auxiliary) || said.Reading[first].Is(Tag.AskingWord) ? first + 1 : first, said.End, happened: true);
        return Matcher.Find(mention).Clarity != Clarity.None
            || (said.Reading.Is(first + 1, "i") && mention.Words.Count > 0 && (said.Reading.Is(first, "did") || said.Reading.Is(first, "have")));
    }

    // "what's next", "what now", "what should I do"
    static bool IsNext(Reading reading, int first, int end) =>
        reading[first].Is(Tag.AskingWord) && reading[first].Lexeme.Text.StartsWith("wh", StringComparison.Ordinal)
        && (reading.Is(end - 1, "next") || reading.Is(end - 1, "do") || reading.Is(end - 1, "left") || reading.Is(end - 1, "first"));

    static bool Shows(Said said, int first)
    {
        var reading = said.Reading;
        var shows = Showing.Has(reading.Words(first));
        if (!shows && !Looking.Has(reading.Words(first)))
        {
            return false;
        }

        var asking = Asking.Of(reading, first + 1, said.End);
        var tasks = asking.OfTasks || asking.Filters;
        return shows ? tasks || Mine.Has(reading.Words(first + 1)) && reading.Is(first + 1, "me")
            : tasks && asking.Text is null && Mine.Has(reading.Words(first + 1));
    }

    // "any calls tomorrow", "anything overdue"
    static bool IsAny(Said said, int first)
    {
        var reading = said.Reading;
        return (reading.Is(first, "any") || reading.Is(first, "anything") || reading.Is(first, "anyone"))
            && (said.Clause.Asks || Asking.Of(reading, first + 1, said.End) is { Filters: true } or { OfTasks: true });
    }

    // "dentist?", "the call with John?"
    static bool IsNameOnly(Said said)
    {
        if (said.End - said.First > LongestName || (said.Reading[said.First].Is(Tag.Verb) && !said.Reading[said.First].Is(Tag.TypeName)))
        {
            return false;
        }

        var mention = Mention.Of(said.Reading, said.First, said.End);
        return mention.IsOverdue || (mention.Hints.Count == 0 && Matcher.Find(mention) is { Clarity: Clarity.Clear or Clarity.Unclear });
    }

    // "tell me what's due", "do you know when the dentist is"
    static int SkipTelling(Reading reading, int first, int end)
    {
        var at = first;
        if (reading.Is(at, "tell") && reading.Is(at + 1, "me"))
        {
            at += 2;
        }
        else if (reading.Is(at, "remind") && reading.Is(at + 1, "me") && reading[at + 2].Is(Tag.AskingWord) && !reading.Is(at + 2, "when") && !reading.Is(at + 3, "to"))
        {
            at += 2;
        }
        else if ((reading.Is(at, "do") || reading.Is(at, "did")) && reading.Is(at + 1, "you") && reading.Is(at + 2, "know"))
        {
            at += 3;
        }
        else if (reading.Is(at, "i") && (reading.Is(at + 1, "wonder") || reading.Is(at + 1, "forgot") || reading.Is(at + 1, "forget")) && reading[at + 2].Is(Tag.AskingWord))
        {
            at += 2;
        }

        return at < end && at > first && (reading[at].Is(Tag.AskingWord) || reading.Is(at, "if") || reading.Is(at, "about") || reading.Is(at, "my") || reading.Is(at, "all")) ? at : first;
    }
}
