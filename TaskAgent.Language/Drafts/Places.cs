using TaskAgent.Language.Things;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>Where: "@ Blue Fig", "at Otto's", "at 1600 Main St Apt 4B".</summary>
static class Places
{
    public static void Location(Frame frame, FieldList fields, bool cut)
    {
        for (var i = frame.First; i < frame.End; i++)
        {
            if (frame.Reading.MatchAt(i) is AddressMatch address)
            {
                fields.AddWords("location", address.First, address.End, address.Recognizer);
                frame.Cut(frame.Is(i - 1, "at") || frame.Is(i - 1, "to") && frame.VerbEnd < i - 1 || frame.Reading[i - 1].Is('@') ? i - 1 : i, address.End);
                return;
            }

            if (frame.Reading.MatchAt(i) is not null)
            {
                continue;
            }

            var sign = frame.Reading[i].Is('@');
            if (!sign && !frame.Is(i, "at") && !(frame.Is(i, "in") && (frame.Is(i + 1, "room") || frame.Is(i + 2, "room"))))
            {
                continue;
            }

            var first = Names.SkipArticle(frame, i + 1);
            var end = PlaceEnd(frame, first);
            if (end > first && (sign || frame.Reading[first].Capital || first > i + 1))
            {
                fields.AddWords("location", first, end, "location");
                if (cut || sign)
                {
                    frame.Cut(i, end);
                }

                return;
            }
        }
    }

    static int PlaceEnd(Frame frame, int first)
    {
        var at = first;
        while (at < frame.End && (frame.Reading.MatchAt(at) is null or ReferenceMatch) && !frame.IsCut(at, out _)
            && (frame.Reading[at].Kind is TokenKind.Word or TokenKind.Number) && !frame.Reading[at].Is(Tag.Preposition) && !frame.Reading[at].Is(Tag.Then))
        {
            at++;
        }

        return at > first && frame.Reading[at - 1].Is(Tag.And) ? at - 1 : at;
    }
}
