using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>"undo", "undo that", "revert the last change", "take that back". Not "undo the knots".</summary>
sealed class UndoOrder : ISayingReader
{
    static readonly WordSet Meaningless = new("that it this the last my change changes action one thing back what i you just did update edit previous all of again");

    public string Name => "undo";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (!reading.Starts(said.First, Tag.Order, out var order, out var at))
        {
            return false;
        }

        var back = (Order)order is Order.TakeOff or Order.Add or Order.Restore && reading.Is(said.End - 1, "back") && said.End - said.First == 3;
        if ((Order)order != Order.Undo && !(back && (reading.Is(at, "that") || reading.Is(at, "it"))))
        {
            return false;
        }

        for (; at < said.End; at++)
        {
            if (!Meaningless.Has(reading.Words(at)))
            {
                return false;
            }
        }

        result.Add(new TaskAction { Kind = TaskActionKind.Undo, Source = Act.Source(said, Name) });
        return true;
    }
}
