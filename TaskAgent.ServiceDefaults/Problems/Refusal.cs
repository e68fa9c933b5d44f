using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace TaskAgent.ServiceDefaults.Problems;

/// <summary>Why something is not done: what rules answer instead of throwing.</summary>
/// <param name="Status">The HTTP status that it becomes.</param>
/// <param name="Text">A sentence, or for a field what it must be.</param>
/// <param name="Field">The field at fault, by its name on the wire, or null when none is.</param>
public sealed record Refusal(int Status, string Text, string? Field = null)
{
    const string Required = "is required";

    public string Message => (Field, Text) switch
    {
        (null, _) => Text,
        (_, Required) => $"Validation error: missing required field '{Field}'",
        _ => $"Validation error: field '{Field}' {Text}",
    };

    public static Refusal NotFound(string sentence) => new(StatusCodes.Status404NotFound, sentence);

    public static Refusal Conflict(string sentence) => new(StatusCodes.Status409Conflict, sentence);

    public static Refusal Stale(string sentence) => new(StatusCodes.Status412PreconditionFailed, sentence);

    public static Refusal Missing(string field) => Invalid(field, Required);

    /// <param name="field">The field at fault.</param>
    /// <param name="rule">What it must be, e.g. <c>must not be blank</c>.</param>
    public static Refusal Invalid(string field, string rule) => new(StatusCodes.Status422UnprocessableEntity, rule, field);

    /// <summary>The same about a part of something larger, e.g. about <c>create[0]</c>.</summary>
    public Refusal Within(string path) => Field is null ? this with { Text = $"{path}: {Text}" } : this with { Field = $"{path}.{Field}" };

    public ProblemHttpResult ToProblem() => TypedResults.Problem(Message, statusCode: Status);
}
