using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"the 1:1 is cancelled", "dentist got called off": proposes to cancel the open task; otherwise only a remark.</summary>
sealed class OffState : ISayingReader
{
    public string Name => "off";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion)
        {
            return false;
        }

        for (var length = 5; length >= 1; length--)
        {
            var state = said.End - length;
            if (state <= said.First || reading[state].PhraseLength != length || !reading.Starts(state, Tag.OffWord, out _))
            {
                continue;
            }

            var end = state;
            while (end > said.First && (reading[end - 1].Is(Tag.Linking) || reading[end - 1].Is(Tag.Be)))
            {
                end--;
            }

            // "take the day off", "drop the kids off": without "is" it is no state.
            if (end <= said.First || (end == state && !(reading.Is(state, "cancelled") || reading.Is(state, "canceled"))) || Doubtful.In(said, said.First, end))
            {
                return false;
            }

            if (!Closing.Try(said, said.First, end, TaskActionKind.Cancel, Name, result, propose: true))
            {
                Act.LeaveOut(said, result, LeftOutReason.Statement, Name);
            }

            return true;
        }

        return false;
    }
}
