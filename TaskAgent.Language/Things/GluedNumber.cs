using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Things;

/// <summary>A number at the end of a word is part of its name: "WS4500", "covid19". Not "Q1" (a quarter), "fri5".</summary>
sealed class GluedNumber : IRecognizer
{
    public string Name => "glued-number";

    public Trigger Trigger { get; } = Trigger.On(TokenKind.Number);

    public Match? Recognize(Reading reading, int at)
    {
        ref readonly var word = ref reading[at - 1];
        var name = reading[at].Glued && word.Kind == TokenKind.Word && word.Lexeme.Tags.IsEmpty && !(word.Length == 1 && reading[at].Length == 1);
        return name ? new ReferenceMatch(at - 1, reading[at + 1] is { Glued: true, Kind: TokenKind.Word } ? at + 2 : at + 1, Name) : null;
    }
}
