using TaskAgent.Language.Things;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>destination, departure_date, return_date, booking_needed, budget.</summary>
static class Journeys
{
    public static void Read(Frame frame, Due due, FieldList fields)
    {
        Destination(frame, fields);
        var booking = frame.Verb is Verb.Book or Verb.Buy or Verb.Get || NeedsBooking(frame);
        if (due.EndDate is { } back)
        {
            fields.Add("departure_date", new FieldValue.Date(due.Date!.Value), due.Source!.First, due.Source.End, due.Source.Recognizer);
            fields.Add("return_date", new FieldValue.Date(back), due.Source.First, due.Source.End, due.Source.Recognizer);
            if (booking)
            {
                due.Clear();
            }
        }
        else if (due.Date is { } date && !booking)
        {
            fields.Add("departure_date", new FieldValue.Date(date), due.Source!.First, due.Source.End, due.Source.Recognizer);
        }

        if (booking)
        {
            fields.Add("booking_needed", new FieldValue.Flag(true), frame.First, frame.VerbEnd > frame.First ? frame.VerbEnd : frame.First + 1, "booking");
        }

        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Reading.MatchAt(i) is MoneyMatch { Bare: false } money)
            {
                fields.Add("budget", new FieldValue.Money(money.Amount, money.Currency), money.First, money.End, money.Recognizer);
                frame.Cut(money.First, money.End);
                i = money.End - 1;
            }
        }
    }

    static bool NeedsBooking(Frame frame)
    {
        for (var i = frame.Clause.First; i < frame.End; i++)
        {
            if (frame.Is(i, "need") || frame.Is(i, "book") || frame.Is(i, "flights") || frame.Is(i, "reserve"))
            {
                return true;
            }
        }

        return false;
    }

    // "to SFO", "in Lisbon", "from NYC to SFO"
    static void Destination(Frame frame, FieldList fields)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = frame.First; i < frame.End; i++)
            {
                var points = pass == 0 ? frame.Is(i, "to") : frame.Is(i, "in") || frame.Is(i, "for");
                if (points && frame.Reading[i + 1].Capital && frame.Reading.MatchAt(i + 1) is null)
                {
                    var end = i + 1;
                    while (end < frame.End && frame.Reading[end].Kind == TokenKind.Word && frame.Reading[end].Capital && frame.Reading.MatchAt(end) is null)
                    {
                        end++;
                    }

                    fields.AddWords("destination", i + 1, end, "destination");
                    return;
                }
            }
        }
    }
}
