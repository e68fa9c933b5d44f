using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time;

/// <summary>Holds words that look like a time against everything else that wants them; dropped at the end.</summary>
sealed record DecoyMatch(int First, int End) : Match(First, End, nameof(Decoy))
{
    /// <inheritdoc/>
    public override int Weight => 100;
}

/// <summary>"sat nav", "second opinion", "24/7", "7-Eleven", "the 9/11 Report". Not "Sat 9am".</summary>
sealed class Decoy : IRecognizer
{
    public string Name => nameof(Decoy);

    public Trigger Trigger { get; } = Trigger.On(Tag.Decoy) | Trigger.OnSigns("/-");

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        if (token.Phrase.Is(Tag.Decoy))
        {
            return new DecoyMatch(at, at + token.PhraseLength);
        }

        if (!Pattern.Tight(reading, at, '/'))
        {
            return Pattern.Tight(reading, at, '-') && reading[at - 1].Number == 7 && reading.Is(at + 1, "eleven") ? new DecoyMatch(at - 1, at + 2) : null;
        }

        var (before, after) = (reading[at - 1].Number, reading[at + 1].Number);
        return (before, after) is (24, 7) || ((before, after) is (9, 11) && (reading.Is(at - 2, "the") || !Pattern.Ends(reading, at + 2)))
            ? new DecoyMatch(at - 1, at + 2)
            : null;
    }
}
