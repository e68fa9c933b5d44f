using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"the dentist is now on Tuesday", "the 1:1 got moved to Friday", "do the report Friday instead", "actually, Friday". Not "the picnic is on Friday".</summary>
sealed class MoveStatement : ISayingReader
{
    public string Name => "moved";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion || reading.Context.OpenTasks.Count == 0 && !said.Corrects)
        {
            return false;
        }

        if (Target.EndingAt(reading, said.First, said.End) is not { } target)
        {
            return false;
        }

        if (target.First <= said.First)
        {
            // "Friday instead", "actually at 5"
            return said.Corrects && target.Match is { } && Moving.It(said, target, Name, result);
        }

        var end = target.First;
        var moved = TrimMoved(said, ref end);
        var it = reading.Is(said.First, "it's") || reading.Is(said.First, "it") || reading.Is(said.First, "that's");
        if (it && said.Corrects && end <= said.First + 1)
        {
            return Moving.It(said, target, Name, result);
        }

        var first = said.Corrects ? SkipWish(reading, said.First, end) : said.First;
        if (end <= first || Doubtful.In(said, first, end))
        {
            return false;
        }

        // What is said of a thing in passing is no order, unless it corrects something.
        var linked = moved || said.Corrects || HasNow(said, end, target.First);
        if (!linked || Matcher.Find(Mention.Of(reading, first, end)) is not { IsClear: true } found)
        {
            return false;
        }

        if (reading.OpenTasks.Words(reading.OpenTasks.IndexOf(found.Task)) is { Length: > 0 } && target.For(reading.Context, found.Task) is { } due
            && (due.Date, due.Time) == (found.Task.DueDate, found.Task.DueTime))
        {
            Act.LeaveOut(said, result, LeftOutReason.AlreadyListed, Name);
            return true;
        }

        return Moving.Try(said, first, target with { First = end }, Name, result);
    }

    // "(I'll do) the plants on Monday instead"
    static int SkipWish(Reading reading, int first, int end)
    {
        var at = first;
        while (at < end && (reading[at].Phrase.Is(Tag.LeadIn) || reading[at].Is(Tag.LeadIn)))
        {
            at += reading[at].Phrase.Is(Tag.LeadIn) ? reading[at].PhraseLength : 1;
        }

        return at > first && reading.Is(at, "do") ? at + 1 : first;
    }

    // "got moved", "has been pushed", "is": what stands between the thing and its new date
    static bool TrimMoved(Said said, ref int end)
    {
        var reading = said.Reading;
        var moved = false;
        while (end > said.First)
        {
            ref readonly var token = ref reading[end - 1];
            var past = token.Value(Tag.PastOf) is var index and >= 0 && Words.English.Pasts.Bases[index] is "move" or "push" or "deploy" or "change" or "schedule";
            if (past || reading.Is(end - 1, "shifted") || reading.Is(end - 1, "bumped") || reading.Is(end - 1, "pushed"))
            {
                moved = true;
            }
            else if (!token.Is(Tag.Linking) && !token.Is(Tag.Be) && !reading.Is(end - 1, "back") && !reading.Is(end - 1, "actually") && !reading.Is(end - 1, "forward"))
            {
                break;
            }

            end--;
        }

        return moved;
    }

    static bool HasNow(Said said, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (said.Reading.Is(i, "now") || said.Reading.Is(i, "actually"))
            {
                return true;
            }
        }

        return said.Reading.Is(said.End, "now");
    }
}
