using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"I haven't called the bank yet", "the report isn't done": nothing to complete and no new task; "isn't done after all" reopens.</summary>
sealed class NotDone : ISayingReader
{
    public string Name => "not-done";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion)
        {
            return false;
        }

        var at = said.First;
        while (at < said.End && (reading.Is(at, "i") || reading.Is(at, "we") || reading.Is(at, "still") || reading.Is(at, "actually") || reading.Is(at, "just")))
        {
            at++;
        }

        if (reading.Starts(at, Tag.NotYet, out var next) && next < said.End)
        {
            Act.LeaveOut(said, result, LeftOutReason.Negated, Name);
            return true;
        }

        return Unfinished(said, result);
    }

    // "the report isn't done yet", "call John is not finished after all"
    bool Unfinished(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var end = said.End;
        var after = reading.Is(end - 1, "all") && reading.Is(end - 2, "after");
        end -= after ? 2 : 0;
        end -= reading.Is(end - 1, "yet") ? 1 : 0;
        if (end - said.First < 3 || !reading[end - 1].Is(Tag.DoneWord))
        {
            return false;
        }

        var not = end - 2;
        if (reading.Is(not, "actually") || reading.Is(not, "really") || reading.Is(not, "quite"))
        {
            not--;
        }

        if (!reading.Is(not, "not") && !reading.Is(not, "isn't") && !reading.Is(not, "isnt") && !reading.Is(not, "wasn't") && !reading.Is(not, "aren't"))
        {
            return false;
        }

        if (after)
        {
            ReopenOrder.Reopen(said, said.First, reading.Is(not - 1, "is") ? not - 1 : not, Name, result);
        }
        else
        {
            Act.LeaveOut(said, result, LeftOutReason.Negated, Name);
        }

        return true;
    }
}
