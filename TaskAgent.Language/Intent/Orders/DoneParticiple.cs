using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"plants watered", "passport has been renewed": a thing and what was done to it. Not "John called".</summary>
sealed class DoneParticiple : ISayingReader
{
    /// <summary>Whose subject is more often who did it than what it was done to.</summary>
    static readonly WordSet Active = new("call email text reply write meet see say ask tell talk speak go have run swim try think want need forget miss lose start work learn study confirm decide present move cancel read do attend");

    public string Name => "done-to";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var verb = said.End - 1;
        while (verb > said.First && reading[verb].Is(Tag.Manner))
        {
            verb--;
        }

        if (said.IsQuestion || verb <= said.First || reading[verb].Value(Tag.PastOf) < 0 || !PastForm.TryRead(reading, verb, true, out var past) || Active.Has(past.Base))
        {
            return false;
        }

        var end = verb;
        while (end > said.First && (reading[end - 1].Is(Tag.Linking) || reading[end - 1].Is(Tag.Be)))
        {
            end--;
        }

        if (end <= said.First || reading[said.First].Is(Tag.SubjectPronoun) || Doubtful.In(said, said.First, end))
        {
            return false;
        }

        var mention = Mention.Of(reading, said.First, end, happened: true);
        if (mention.Words.Count == 0 || Matcher.Find(mention, t => past.Suits(reading.OpenTasks, t)) is not { IsClear: true } found)
        {
            return false;
        }

        result.Add(Act.On(said, found, TaskActionKind.Complete, Name));
        return true;
    }
}
