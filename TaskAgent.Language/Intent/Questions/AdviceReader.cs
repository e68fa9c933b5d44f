using TaskAgent.Language.Drafts;
using TaskAgent.Language.Intent.Orders;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Intent.Questions;

/// <summary>"Should I renew my passport?": no task, but one is offered. Not "what should I do next".</summary>
sealed class AdviceReader : ISayingReader
{
    static readonly TaskReader Drafts = new();

    public string Name => "advice";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        var at = Matter(reading, said.First);
        if (at < 0)
        {
            return false;
        }

        var draft = new UnderstandingBuilder(reading.Settings);
        if (at < said.End && Drafts.TryRead(reading, said.Clause with { First = at, End = said.End, Asks = false }, draft) && draft.Tasks is [var offer, ..])
        {
            result.Add(new Clarification
            {
                Kind = ClarificationKind.OfferTask,
                Text = $"Shall I add \"{offer.Title}\" to your list?",
                Offer = offer,
                Source = Act.Source(said, Name),
            });
        }

        Act.LeaveOut(said, result, LeftOutReason.Question, Name);
        return true;
    }

    // Where the matter starts: after "should I", "do you think we should", "do you think I need to".
    static int Matter(Reading reading, int at)
    {
        var thinks = reading.Is(at, "do") && reading.Is(at + 1, "you") && reading.Is(at + 2, "think");
        if (thinks)
        {
            at += 3;
            if (!IsUs(reading, at))
            {
                return -1;
            }

            at++;
            at += reading.Is(at, "should") || reading.Is(at, "need") ? 1 : 0;
            return reading.Is(at, "to") ? at + 1 : at;
        }

        return (reading.Is(at, "should") || reading.Is(at, "shall") || reading.Is(at, "shouldn't")) && IsUs(reading, at + 1) ? at + 2 : -1;
    }

    static bool IsUs(Reading reading, int at) => reading.Is(at, "i") || reading.Is(at, "we");
}
