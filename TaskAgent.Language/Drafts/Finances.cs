using TaskAgent.Language.Things;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>amount, category, due_date.</summary>
static class Finances
{
    public static void Read(Frame frame, Due due, FieldList fields)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Reading.MatchAt(i) is MoneyMatch money && !fields.Has("amount"))
            {
                fields.Add("amount", new FieldValue.Money(money.Amount, money.Currency), money.AmountFirst, money.End, money.Recognizer);
                if (Trails(frame, money))
                {
                    var before = Before(frame, money.First);
                    frame.Cut(before, frame.Reading[before].Is('(') && frame.Reading[money.End].Is(')') ? money.End + 1 : money.End);
                }

                i = money.End - 1;
            }
        }

        Category(frame, fields);
        if (due.Date is { } date)
        {
            fields.Add("due_date", new FieldValue.Date(date), due.Source!.First, due.Source.End, due.Source.Recognizer);
        }
    }

    static void Category(Frame frame, FieldList fields)
    {
        if (frame.Verb is Verb.Pay && frame.Reading.Is(frame.VerbFirst, "invoice"))
        {
            fields.Add("category", new FieldValue.Text("invoice"), frame.VerbFirst, frame.VerbEnd, "category");
            return;
        }

        for (var i = frame.VerbEnd; i < frame.End; i++)
        {
            ref readonly var token = ref frame.Reading[i];
            if ((token.Phrase.Is(Tag.MoneyCategory) || token.Is(Tag.MoneyCategory)) && frame.Holds(i))
            {
                var text = token.Phrase.Is(Tag.MoneyCategory) ? token.Phrase.Text : token.Lexeme.Text;
                fields.Add("category", new FieldValue.Text(text), i, i + (token.Phrase.Is(Tag.MoneyCategory) ? token.PhraseLength : 1), "category");
                return;
            }
        }
    }

    // An amount at the end is a field; in the middle the sentence needs it: "send €300 to Luca".
    static bool Trails(Frame frame, MoneyMatch money)
    {
        for (var i = money.End; i < frame.End; i++)
        {
            if (!frame.IsCut(i, out _) && frame.Reading[i].Kind is not TokenKind.Sign && !frame.Is(i, "due"))
            {
                return false;
            }
        }

        return money.First > frame.VerbEnd;
    }

    static int Before(Frame frame, int at) => frame.Reading[at - 1].Sign is '-' or '(' or ':' || frame.Is(at - 1, "of") || frame.Is(at - 1, "for") ? at - 1 : at;
}
