using System.Text;
using TaskAgent.Language.Things;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>destination, departure_date, return_date, booking_needed, budget.</summary>
static class Journeys
{
    static readonly WordSet Leaving = new("leave leaving depart departing");

    static readonly WordSet Returning = new("back return returning coming");

    public static void Read(Frame frame, Due due, FieldList fields)
    {
        Legs(frame, due, fields);
        Destination(frame, fields);
        NeedBehind(frame, fields);
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
        else if (fields.Has("departure_date") || fields.Has("return_date"))
        {
            due.Clear();
        }
        else if (booking && due.Source is { Lead: TimeLead.For } or { Form: DayForm.Date, Modifier: TemporalModifier.At } && due.Date is { } leaving)
        {
            // "book a flight to Oslo on April 9" is about the flight's day; "by Friday", "tomorrow" are about the booking's.
            fields.Add("departure_date", new FieldValue.Date(leaving), due.Source!.First, due.Source.End, due.Source.Recognizer);
            due.Clear();
        }
        else if (due.Date is { } date && !booking && frame.Verb is (null or Verb.Travel or Verb.Go) && due.Precision is (DuePrecision.Day or DuePrecision.Time) && due.Source!.Modifier != TemporalModifier.By)
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

    /// <summary>Whether both a day to leave and a day to be back are said: "leave apr 2 back apr 9". Not "leave work Friday", "get back to Ana Friday".</summary>
    public static bool HasLegs(Frame frame)
    {
        var (leaves, back) = (false, false);
        for (var i = frame.First; i < frame.End && !(leaves && back); i++)
        {
            var day = frame.Is(i + 1, "on") ? i + 2 : i + 1;
            var dated = frame.Reading.MatchAt(i) is null && (frame.Reading.MatchAt(i + 1) ?? frame.Reading.MatchAt(day)) is TemporalMatch { Date.IsKnown: true };
            leaves |= dated && Leaving.Has(frame.Reading.Words(i));
            back |= dated && Returning.Has(frame.Reading.Words(i));
        }

        return leaves && back;
    }

    // "leave apr 2 back apr 9"
    static void Legs(Frame frame, Due due, FieldList fields)
    {
        TemporalMatch? plain = null;
        var whole = Leaving.Has(frame.Reading.Words(frame.First)) && HasLegs(frame);
        for (var i = frame.First + 1; i < frame.End; i++)
        {
            if (frame.Reading.MatchAt(i) is not TemporalMatch { Date: { } date } match)
            {
                continue;
            }

            var word = frame.Is(i - 1, "on") ? i - 2 : i - 1;
            var leaves = Leaving.Has(frame.Reading.Words(word));
            // "leave by 6:15 to make the train" is something to do at an hour, not a leg of a journey.
            leaves = leaves && !(word == frame.First && match.Time is { IsKnown: true });
            var back = Returning.Has(frame.Reading.Words(word));
            if (leaves || back)
            {
                fields.Add(leaves ? "departure_date" : "return_date", new FieldValue.Date(date.Value), match.First, match.End, match.Recognizer);
                if (whole)
                {
                    frame.Title = Titles.Finish(new StringBuilder(frame.Reading.Span(frame.First, frame.End).Of(frame.Reading.Text)));
                }

                frame.Cut(frame.Reading[word - 1].Is(Tag.And) ? word - 1 : word, match.End);
            }
            else
            {
                plain ??= match;
            }

            i = match.End - 1;
        }

        // "fly to Miami on April 5 and return on April 12"
        if (plain is not null && fields.Has("return_date"))
        {
            fields.Add("departure_date", new FieldValue.Date(plain.Date!.Value.Value), plain.First, plain.End, plain.Recognizer);
        }
    }

    // "Conference May 12 to May 14 in Denver, need flights": "Book flights to Denver (conference)"
    static void NeedBehind(Frame frame, FieldList fields)
    {
        for (var i = frame.First + 1; i < frame.End; i++)
        {
            if (!frame.Is(i, "need") || !frame.Reading[i - 1].Is(','))
            {
                continue;
            }

            var what = frame.Reading.Span(Names.SkipArticle(frame, i + 1), frame.End).Of(frame.Reading.Text);
            var head = frame.First;
            while (head < i - 1 && frame.Reading.MatchAt(head) is null && !frame.Is(head, "in") && !frame.Is(head, "at"))
            {
                head++;
            }

            var occasion = frame.Reading.Span(frame.First, head).Of(frame.Reading.Text);
            var to = fields.Fields.FirstOrDefault(f => f.Key == "destination")?.Value is FieldValue.Text place ? $" {(what.Contains("hotel", StringComparison.Ordinal) ? "in" : "to")} {place.Value}" : "";
            frame.Title = $"Book {what}{to} ({char.ToLowerInvariant(occasion[0])}{occasion[1..]})";
            return;
        }
    }

    static bool NeedsBooking(Frame frame)
    {
        for (var i = frame.Clause.First; i < frame.End; i++)
        {
            if (frame.Is(i, "need") || frame.Is(i, "book") || frame.Is(i, "flights") || frame.Is(i, "reserve") || (i == frame.VerbFirst && (frame.Is(i, "find") || frame.Reading[i].Phrase.Text is "look for")))
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
