using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"cancel the dentist", "forget about the plants", "scrap that". Not "cancel my Netflix subscription", which is something to do.</summary>
sealed class CancelOrder : ISayingReader
{
    public string Name => "cancel";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion || !reading.Starts(said.First, Tag.Order, out var order, out var first)
            || (Order)order is not (Order.Cancel or Order.Forget or Order.TakeOff))
        {
            return false;
        }

        var end = said.End;
        var listed = CompleteOrder.TrimList(reading, first, ref end);
        if ((Order)order == Order.TakeOff && !listed)
        {
            return false;
        }

        if (end <= first || reading.Is(first, "to"))
        {
            return false;
        }

        if (Closing.Try(said, first, end, TaskActionKind.Cancel, Name, result))
        {
            return true;
        }

        // "scratch pad for the kitchen" is a thing, "scrap the trip" an order.
        var named = reading[first].Is(Tag.Article) || reading[first].Is(Tag.Possessive) || reading[first - 1].Is(Tag.Preposition) || reading.Is(first, "about");
        if (!((Order)order == Order.Forget && named) && !listed)
        {
            return false;
        }

        result.Add(Act.Unknown(said, Name));
        return true;
    }
}
