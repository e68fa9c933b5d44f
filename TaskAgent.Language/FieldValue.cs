namespace TaskAgent.Language;

/// <summary>The typed value of a metadata field.</summary>
public abstract record FieldValue
{
    FieldValue()
    {
    }

    /// <summary>Words, as written.</summary>
    /// <param name="Value">The words; never empty.</param>
    public sealed record Text(string Value) : FieldValue;

    /// <summary>Several words, in the order of the text.</summary>
    /// <param name="Values">At least one.</param>
    public sealed record List(IReadOnlyList<string> Values) : FieldValue
    {
        /// <inheritdoc/>
        public bool Equals(List? other) => other is not null && Values.SequenceEqual(other.Values);

        /// <inheritdoc/>
        public override int GetHashCode() => Values.Count;
    }

    /// <summary>Words by key, e.g. the quantity of each item.</summary>
    /// <param name="Values">At least one, in the order of the text.</param>
    public sealed record Map(IReadOnlyList<KeyValuePair<string, string>> Values) : FieldValue
    {
        /// <inheritdoc/>
        public bool Equals(Map? other) => other is not null && Values.SequenceEqual(other.Values);

        /// <inheritdoc/>
        public override int GetHashCode() => Values.Count;
    }

    /// <summary>An amount of money.</summary>
    /// <param name="Amount">In units of the currency, e.g. dollars.</param>
    /// <param name="Currency">ISO 4217 code; the setting's currency where the text names none.</param>
    public sealed record Money(decimal Amount, string Currency) : FieldValue;

    /// <summary>A number, e.g. a duration in minutes.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : FieldValue;

    /// <summary>A local day.</summary>
    /// <param name="Value">The day.</param>
    public sealed record Date(DateOnly Value) : FieldValue;

    /// <summary>A local time of day.</summary>
    /// <param name="Value">The time.</param>
    public sealed record Time(TimeOnly Value) : FieldValue;

    /// <summary>A local day and time, without a zone.</summary>
    /// <param name="Value">Of kind <see cref="DateTimeKind.Unspecified"/>.</param>
    public sealed record Moment(DateTime Value) : FieldValue;

    /// <summary>Yes or no.</summary>
    /// <param name="Value">The answer.</param>
    public sealed record Flag(bool Value) : FieldValue;
}
