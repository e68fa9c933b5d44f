using TaskAgent.Language.Intent.Orders;

namespace TaskAgent.Language.Intent.Talk;

/// <summary>Talk beside something else: the "thanks!" of "thanks! and call Bob tomorrow".</summary>
sealed class TalkInPassing : ISayingReader
{
    const int LongestTalk = 12;

    public string Name => "talk";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        if (said.Clause.End - said.Clause.First > LongestTalk)
        {
            return false;
        }

        var scan = new TalkScan(said.Reading);
        if (!scan.All(said.Clause.First, said.Clause.End))
        {
            return false;
        }

        Act.LeaveOut(said, result, LeftOutReason.SmallTalk, Name);
        return true;
    }
}
