using TaskAgent.Language.Recognition;

namespace TaskAgent.Language.Things;

/// <summary>An amount of money.</summary>
/// <param name="Bare">Without a currency: only money where a payment is meant ("Netflix 15.49").</param>
/// <param name="Limit">"under $60", "budget 450": what may be spent.</param>
sealed record MoneyMatch(int First, int End, string Recognizer, decimal Amount, string Currency, bool Bare, bool Limit) : Match(First, End, Recognizer)
{
    public override int Weight => Bare ? -1 : 10;

    /// <summary>First token of the amount itself, where "under" or "budget" stands before it.</summary>
    public int AmountFirst { get; init; }
}
