using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>appointment_date, doctor, type.</summary>
static class Appointments
{
    public static void Read(Frame frame, Due due, FieldList fields)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Reading[i].Is(Tag.PersonTitle) && (frame.Is(i, "dr") || frame.Is(i, "doctor")) && NameEnd(frame, i) is var end and > 0)
            {
                fields.AddWords("doctor", i, end, "doctor");
                break;
            }
        }

        if (!Nouns.Has(frame, frame.First, Tag.Medical, out var at))
        {
            return;
        }

        ref readonly var noun = ref frame.Reading[at];
        fields.Add("type", new FieldValue.Text(noun.Phrase.Is(Tag.Medical) ? noun.Phrase.Text : noun.Lexeme.Text), at, at + (noun.Phrase.Is(Tag.Medical) ? noun.PhraseLength : 1), "appointment");
        if (due.Date is { } date && frame.Verb is not (Verb.Book or Verb.Schedule))
        {
            FieldValue value = due.Time is { } time ? new FieldValue.Moment(date.ToDateTime(time)) : new FieldValue.Date(date);
            fields.Add("appointment_date", value, due.Source!.First, due.Source.End, due.Source.Recognizer);
        }
    }

    static int NameEnd(Frame frame, int title)
    {
        var at = frame.Reading[title + 1].Is('.') ? title + 2 : title + 1;
        var end = at;
        while (end < frame.End && frame.Reading[end].Capital && frame.Reading.MatchAt(end) is null)
        {
            end++;
        }

        return end > at ? end : 0;
    }
}
