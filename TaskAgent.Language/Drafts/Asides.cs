using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>"Pick up Dad, flight lands 11:50pm Friday": what happens then is part of the title, in brackets and with its clock.</summary>
static class Asides
{
    static readonly WordSet Reasons = new("expires expiring ends starts closes opens departs arrives lands since renews");

    /// <summary>Takes a used date out of the title; of one in an aside only the day.</summary>
    public static void CutOrKeep(Frame frame, TemporalMatch match)
    {
        // "cook lasagna for Sunday dinner": the day names the dinner
        if (frame.Is(match.First, "for") && match.Time is null && match.End < frame.End && (frame.Reading[match.End].Is(Tag.TaskNoun) || frame.Reading[match.End].Phrase.Is(Tag.TaskNoun)))
        {
            return;
        }

        // "renew car insurance (expires 3/31)": why it is due then
        if (Bracketed(frame, match))
        {
            return;
        }

        var comma = Comma(frame, match.First);
        var bracket = comma > 0 && frame.Reading[comma].Is('(');
        if (comma == 0 || match.Time is null || match.End < frame.End - (bracket ? 1 : 0))
        {
            frame.Cut(match.First, match.End);
            return;
        }

        if (!bracket)
        {
            frame.Replace(comma, comma + 1, " (");
            frame.TitleEnd = ")";
        }

        for (var i = match.First; i < match.End; i++)
        {
            if (frame.Reading[i].Is(Tag.Weekday) || frame.Reading[i].Is(Tag.RelativeDay) || (frame.Is(i, "on") && frame.Reading[i + 1].Is(Tag.Weekday)))
            {
                frame.Cut(i, i + 1);
            }
        }
    }

    // The last words in brackets, with another word before them.
    static bool Bracketed(Frame frame, TemporalMatch match) =>
        frame.Reading[match.End].Is(')') && frame.Reading[match.First - 1].Kind == TokenKind.Word && frame.Reading[match.First - 2].Is('(') && Reasons.Has(frame.Reading.Words(match.First - 1));

    // The comma before "flight lands": at most four words before the time, the last one a verb of arriving or beginning.
    static int Comma(Frame frame, int time)
    {
        var verb = time - 1;
        if (!frame.Is(verb, "lands") && !frame.Is(verb, "arrives") && !frame.Is(verb, "leaves") && !frame.Is(verb, "departs") && !frame.Is(verb, "starts") && !frame.Is(verb, "begins") && !frame.Is(verb, "opens") && !frame.Is(verb, "closes") && !frame.Is(verb, "ends"))
        {
            return 0;
        }

        for (var i = verb - 1; i > Math.Max(frame.First, verb - 5); i--)
        {
            if (frame.Reading[i].Sign is ',' or '(')
            {
                return i;
            }
        }

        return 0;
    }
}
