using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Intent.Talk;

/// <summary>A message that is nothing but talk: greetings, thanks, "yes", "👍", "asdf". It never becomes a task (R9).</summary>
sealed class SmallTalkReader : IMessageReader
{
    /// <summary>Nobody just says hello in more tokens.</summary>
    const int LongestTalk = 24;

    public string Name => "small-talk";

    public bool TryRead(Reading reading, UnderstandingBuilder result)
    {
        if (reading.Count is 0 or > LongestTalk)
        {
            return false;
        }

        var scan = new TalkScan(reading);
        if (!scan.All(0, reading.Count))
        {
            if (!Gibberish.Is(reading))
            {
                return false;
            }

            result.SmallTalk = SmallTalkKind.Gibberish;
        }
        else if (scan.Accepts || scan.Refuses)
        {
            var source = new Provenance(reading.Span(0, reading.Count), Name, Certainty.Known);
            result.Add(new TaskAction { Kind = scan.Accepts ? TaskActionKind.Accept : TaskActionKind.Refuse, Source = source });
        }
        else
        {
            result.SmallTalk = scan.Kind;
        }

        return true;
    }
}
