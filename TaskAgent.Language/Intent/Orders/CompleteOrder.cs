using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"mark the report as done", "check off the plants", "cross the dentist off my list", "complete F1". Not "complete the form", not "mark the exams".</summary>
sealed class CompleteOrder : ISayingReader
{
    public string Name => "complete";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion || !reading.Starts(said.First, Tag.Order, out var order, out var first))
        {
            return false;
        }

        var end = said.End;
        var listed = false;
        switch ((Order)order)
        {
            case Order.Mark:
            case Order.Change:
                return ReadMark(said, first, result);
            case Order.CheckOff when first > said.First + 1:
                listed = TrimList(reading, first, ref end);
                break;
            case Order.CheckOff when (listed = TrimList(reading, first, ref end)) || reading.Is(end - 1, "off"):
                end = reading.Is(end - 1, "off") ? end - 1 : end;
                break;
            case Order.Complete:
                // To complete a form is something to do; only a task of that name makes it an order, and then a doubtful one.
                return Closing.Try(said, first, end, TaskActionKind.Complete, Name, result, propose: !reading[first].Is(Tag.Every) && Matcher.Identified(reading, first, end) is null);
            default:
                return false;
        }

        if (Closing.Try(said, first, end, TaskActionKind.Complete, Name, result))
        {
            return true;
        }

        if (listed && ItemOrder.Tick(said, first, end, Name, result))
        {
            return true;
        }

        // To tick off the guests at the door is something to do; off "my list" it is not.
        if (listed)
        {
            result.Add(Act.Unknown(said, Name));
        }

        return listed;
    }

    // "mark X as done", "mark as done: X"
    bool ReadMark(Said said, int first, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var end = said.End;
        if (!EndsDone(reading, first, ref end) || end == first)
        {
            return false;
        }

        if (reading[end - 1].Is(Tag.Doubt))
        {
            return false;
        }

        if (!Closing.Try(said, first, end, TaskActionKind.Complete, Name, result))
        {
            result.Add(Act.Unknown(said, Name));
        }

        return true;
    }

    static bool EndsDone(Reading reading, int first, ref int end)
    {
        if (end - 1 <= first || !reading[end - 1].Is(Tag.DoneWord))
        {
            return false;
        }

        end--;
        while (end > first && (reading.Is(end - 1, "as") || reading.Is(end - 1, "to") || reading.Is(end - 1, "being")))
        {
            end--;
        }

        return true;
    }

    /// <summary>"off my list", "from the list"; true if it was there.</summary>
    public static bool TrimList(Reading reading, int first, ref int end)
    {
        if (!reading[end - 1].Is(Tag.ListName) || !reading.Is(end - 1, "list"))
        {
            return false;
        }

        for (var i = end - 2; i > first && i >= end - 5; i--)
        {
            if (reading.Is(i, "off") || reading.Is(i, "from"))
            {
                end = i;
                return true;
            }
        }

        return false;
    }
}
