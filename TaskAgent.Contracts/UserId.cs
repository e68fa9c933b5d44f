namespace TaskAgent.Contracts;

/// <summary>The account on whose behalf a call is made. Every row of user data belongs to exactly one.</summary>
/// <param name="Value">The account's UUIDv7.</param>
public readonly record struct UserId(Guid Value)
{
    /// <summary>The id in its canonical form: 36 lower-case characters with hyphens.</summary>
    public override string ToString() => Value.ToString();
}
