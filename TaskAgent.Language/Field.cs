namespace TaskAgent.Language;

/// <summary>A metadata field of a task. A key with no value is left out (R11).</summary>
/// <param name="Key">The wire's key, e.g. <c>contact_person</c>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Source">Where it came from.</param>
public sealed record Field(string Key, FieldValue Value, Provenance Source);
