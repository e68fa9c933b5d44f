using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"push the report to Monday", "move the dentist an hour later", "make it Friday". Not "move the car tomorrow", not "push the release to prod".</summary>
sealed class MoveOrder : ISayingReader
{
    public string Name => "move";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion || !reading.Starts(said.First, Tag.Order, out var value, out var first))
        {
            return false;
        }

        var order = (Order)value;
        if (order is not (Order.Move or Order.MoveEarlier or Order.Bring or Order.Change or Order.Make or Order.Mark or Order.Raise or Order.TakeOff or Order.Add) || first >= said.End)
        {
            return false;
        }

        var earlier = order is Order.MoveEarlier or Order.Bring;
        if (Target.EndingAt(reading, first, said.End, earlier, order == Order.Move) is not { } target)
        {
            return order == Order.Move && Ask(said, first, result);
        }

        // "put the dentist back a week", "take" only with a pronoun or a name that fits
        var strong = order is Order.Move or Order.MoveEarlier;
        first = SkipDate(said, first);
        if (target.First <= first)
        {
            // "push to Friday", "make that Friday"
            return ((strong && target.Directed) || (order == Order.Make && (said.Corrects || reading.Is(first, "that")))) && Moving.It(said, target, Name, result);
        }

        if (!strong && Mention.Of(reading, first, target.First).IsPronoun && !(order is Order.Make or Order.Change || target.Directed))
        {
            return false;
        }

        // "make the slides for Friday" is something to do.
        if (order == Order.Make && !said.Corrects && !said.Requests && target.Shift is null && (reading.Is(target.First, "for") || reading.Is(target.First, "by") || reading.Is(target.First, "on")))
        {
            return false;
        }

        // "move the car tomorrow" repeats an open task "Move the car"; only "to tomorrow" moves it.
        if ((!target.Directed || !strong) && Repeats(said, first, target))
        {
            return false;
        }

        if (Moving.Try(said, first, target, Name, result))
        {
            return true;
        }

        if (!strong || !target.Directed || target.Shift is not null || reading.Is(said.First, "move") && HasPlace(said, first, target))
        {
            return false;
        }

        result.Add(Act.Unknown(said, Name));
        return true;
    }

    // "the date of", "the time of", "the deadline for"
    static int SkipDate(Said said, int first)
    {
        var reading = said.Reading;
        var at = reading[first].Is(Tag.Article) ? first + 1 : first;
        if (reading[at].PhraseLength > 1 && reading[at].Phrase.Is(Tag.AnyTask))
        {
            at += reading[at].PhraseLength;
        }
        else if (reading.Is(at, "date") || reading.Is(at, "time") || reading.Is(at, "deadline") || reading.Is(at, "day"))
        {
            at++;
        }
        else
        {
            return first;
        }

        return reading.Is(at, "of") || reading.Is(at, "for") || reading.Is(at, "on") ? at + 1 : first;
    }

    static bool Repeats(Said said, int first, Target target)
    {
        var reading = said.Reading;
        var verb = Stem.Of(reading.Words(said.First));
        var found = Matcher.Find(Mention.Of(reading, first, target.First));
        return found.IsClear && reading.OpenTasks.Words(reading.OpenTasks.IndexOf(found.Task)) is [var word, ..] && word.Stem == verb;
    }

    // "move the couch to the garage to Friday" is nonsense, "move the couch to the garage by Friday" has no directed target; "to" twice is a place.
    static bool HasPlace(Said said, int first, Target target)
    {
        for (var i = first; i < target.First; i++)
        {
            if (said.Reading.Is(i, "to") || said.Reading.Is(i, "into"))
            {
                return true;
            }
        }

        return false;
    }

    // "postpone the dentist": to when?
    bool Ask(Said said, int first, UnderstandingBuilder result)
    {
        if (!said.Reading.Is(said.First, "postpone") && !said.Reading.Is(said.First, "snooze") && !said.Reading.Is(said.First, "delay") && !said.Reading.Is(said.First, "reschedule")
            && !said.Reading.Is(said.First, "defer") && !said.Reading.Starts(said.First, Tag.Order, out _, out var next) | next < said.First + 2)
        {
            return false;
        }

        if (Matcher.Find(Mention.Of(said.Reading, first, said.End)) is not { IsClear: true } found)
        {
            return false;
        }

        result.Add(new Clarification
        {
            Kind = ClarificationKind.NewDate,
            Text = $"When shall \"{found.Task.Title}\" be?",
            TaskIds = [found.Task.Id],
            Source = Act.Source(said, Name),
        });
        return true;
    }
}
