using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"call john done", "the report is finished", "done with the plants", "groceries ✅". Not "get the car done", not "almost done".</summary>
sealed class DoneState : ISayingReader
{
    public string Name => "done";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        if (said.IsQuestion)
        {
            return false;
        }

        var (first, end, stated) = Leading(said);
        if (end < 0)
        {
            (first, end, stated) = Trailing(said);
        }

        if (end < 0)
        {
            return false;
        }

        if (first >= end)
        {
            return Alone(said, result);
        }

        if (Doubtful.In(said, first, end))
        {
            return false;
        }

        // "almost done with the report"
        if (said.Reading[said.First].Is(Tag.Doubt))
        {
            Act.LeaveOut(said, result, LeftOutReason.Statement, Name);
            return true;
        }

        if (IsIt(said, end))
        {
            result.Add(Act.OnIt(said, TaskActionKind.Complete, Name));
            return true;
        }

        if (!Closing.Try(said, first, end, TaskActionKind.Complete, Name, result, happened: true))
        {
            if (!stated)
            {
                return false;
            }

            Act.LeaveOut(said, result, LeftOutReason.AlreadyDone, Name);
        }

        return true;
    }

    // "done with X", "all done: X", "✅ X", "I'm done with X"
    static (int First, int End, bool Stated) Leading(Said said)
    {
        var reading = said.Reading;
        var at = said.First;
        if (reading.IsCheckMark(at))
        {
            at++;
            return (reading.IsInvisible(at) ? at + 1 : at, said.End, true);
        }

        while (reading.Is(at, "i'm") || reading.Is(at, "im") || reading.Is(at, "all") || reading.Is(at, "we're") || reading.Is(at, "we") || reading.Is(at, "are")
            || reading.Is(at, "i") || reading.Is(at, "am") || reading.Is(at, "now") || reading.Is(at, "finally") || reading.Is(at, "i’m") || reading.Is(at, "already")
            || reading.Is(at, "almost") || reading.Is(at, "nearly") || reading.Is(at, "half") || reading.Is(at, "not"))
        {
            at++;
        }

        if (!reading.Is(at, "done") && !reading.Is(at, "finished") && !reading.Is(at, "through"))
        {
            return (0, -1, false);
        }

        var next = at + 1;
        return reading.Is(next, "with") || reading[next].Sign is ':' or '-' or ',' ? (next + 1, said.End, true)
            : next >= said.End ? (next, said.End, true)
            : (0, -1, false);
    }

    // "X done", "X is all done", "X ✓"
    static (int First, int End, bool Stated) Trailing(Said said)
    {
        var reading = said.Reading;
        var end = said.End;
        while (end - 1 > said.First && (reading[end - 1].Is(Tag.Manner) || reading.TemporalEndingAt(said.First, end) is { Passed: true }))
        {
            end--;
        }

        end = reading.IsInvisible(end - 1) ? end - 1 : end;
        var mark = reading.IsCheckMark(end - 1);
        var state = end - 1;
        if (!mark && !reading[end - 1].Is(Tag.DoneWord))
        {
            state = -1;
            for (var length = 2; length <= 5 && end - length > said.First; length++)
            {
                if (reading[end - length].PhraseLength == length && reading[end - length].Phrase.Is(Tag.DoneWord))
                {
                    state = end - length;
                    break;
                }
            }

            if (state < 0)
            {
                return (0, -1, false);
            }
        }

        var subject = state;
        while (subject > said.First && (reading[subject - 1].Is(Tag.Linking) || reading[subject - 1].Sign is ':' or '-' or ',' or '>'))
        {
            subject--;
        }

        if (IsIt(said, state))
        {
            return (said.First, state, true);
        }

        if (subject == state && IsRelative(reading, said.First, state))
        {
            return (0, -1, false);
        }

        if (subject <= said.First)
        {
            return (said.First, mark || subject < said.First ? said.First : -1, true);
        }

        // "the report's done"
        var linked = mark || subject < state || (reading[subject - 1].Flags & TokenFlags.Possessive) != 0;
        return (said.First, subject, linked || !reading.Is(state, "complete"));
    }

    // "read the paper Ana sent": who did it is said, of a thing that is still to be read
    static bool IsRelative(Reading reading, int first, int state) =>
        state - first >= 3 && reading[state].Is(Tag.PastOf) && !reading.Is(state, "done") && reading[first].Is(Tag.Verb)
        && (reading[state - 1].Is(Tag.SubjectPronoun)
            || (reading[state - 2].Is(Tag.Article) && reading[state - 3].Kind == TokenKind.Word && state - 3 > first && !reading[state - 3].Is(Tag.Preposition)) || reading[state - 1] is { Capital: true, Lexeme.Tags.IsEmpty: true } && reading[state - 2] is { Kind: TokenKind.Word, Capital: false });

    // "it's done", "that one is done"
    static bool IsIt(Said said, int state)
    {
        var reading = said.Reading;
        var it = reading.Is(said.First, "it") || reading.Is(said.First, "it's") || reading.Is(said.First, "that") || reading.Is(said.First, "that's") || reading.Is(said.First, "this")
            || reading.Is(said.First, "it’s") || reading.Is(said.First, "that’s");
        for (var i = said.First + 1; it && i < state; i++)
        {
            it = reading[i].Is(Tag.Linking) || reading[i].Is(Tag.Be) || reading.Is(i, "one");
        }

        return it && state > said.First;
    }

    // A mere "done!" tells of one open task only if there is but one.
    bool Alone(Said said, UnderstandingBuilder result)
    {
        var tasks = said.Reading.Context.OpenTasks;
        if (tasks.Count == 1)
        {
            result.Add(Act.OnIt(said, TaskActionKind.Complete, Name));
        }
        else
        {
            result.Add(new Clarification
            {
                Kind = ClarificationKind.AmbiguousTask,
                Text = "What is done?",
                Source = Act.Source(said, Name),
            });
        }

        return true;
    }
}
