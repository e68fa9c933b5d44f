using TaskAgent.Language.Intent.Orders;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Statements;

/// <summary>"I might paint the fence someday", "we were thinking about a trip", "maybe I should learn chess": no task (R9). Not "maybe call mom".</summary>
sealed class Musing : ISayingReader
{
    static readonly WordSet Mights = new("might may would wish wonder");
    static readonly WordSet Beings = new("was were am are keep have been");
    static readonly WordSet Thoughts = new("thinking considering wondering dreaming contemplating");
    static readonly WordSet After = new("about of that maybe if whether we i");
    static readonly WordSet Nice = new("nice cool great fun lovely good awesome amazing");

    public string Name => "musing";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        if (!IsMusing(said))
        {
            return false;
        }

        Act.LeaveOut(said, result, LeftOutReason.Hypothetical, Name);
        return true;
    }

    static bool IsMusing(Said said)
    {
        var reading = said.Reading;
        var at = said.First;
        var maybe = reading.Is(at, "maybe") || reading.Is(at, "perhaps");
        at += maybe ? 1 : 0;
        var next = reading.Words(at + 1);
        if (reading.Is(at, "i") || reading.Is(at, "we"))
        {
            return (Mights.Has(next) && !(reading.Is(at + 1, "would") && reading.Is(at + 2, "like")))
                || (reading.Is(at + 1, "could") && !reading.Is(at + 2, "use"))
                || (maybe && (reading.Is(at + 1, "should") || reading.Is(at + 1, "will") || reading.Is(at + 1, "can")))
                || (Beings.Has(next) && (IsThinking(said, at + 2) || IsThinking(said, at + 3)));
        }

        if (reading.Is(at, "i'm") || reading.Is(at, "we're") || reading.Is(at, "i've") || reading.Is(at, "we've") || reading.Is(at, "im"))
        {
            return IsThinking(said, at + 1) || IsThinking(said, at + 2);
        }

        return ((reading.Is(at, "i'd") || reading.Is(at, "we'd")) && reading.Is(at + 1, "love") && reading.Is(at + 2, "to"))
            || (reading.Is(at, "it") && reading.Is(at + 1, "would") && Nice.Has(reading.Words(at + 3)))
            || (reading.Is(at, "it'd") && Nice.Has(reading.Words(at + 2)))
            || (reading.Is(at, "what") && reading.Is(at + 1, "if"))
            || (reading.Is(at, "thinking") && IsThinking(said, at))
            || reading.Is(at, "imagine");
    }

    static bool IsThinking(Said said, int at) =>
        Thoughts.Has(said.Reading.Words(at)) && (said.Reading.Is(at, "considering") || After.Has(said.Reading.Words(at + 1)));
}
