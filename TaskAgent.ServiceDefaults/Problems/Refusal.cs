using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace TaskAgent.ServiceDefaults.Problems;

/// <summary>Why something is not done: what rules answer instead of throwing.</summary>
/// <param name="Status">The HTTP status that it becomes.</param>
/// <param name="Message">A sentence for the caller.</param>
public sealed record Refusal(int Status, string Message)
{
    public static Refusal NotFound(string message) => new(StatusCodes.Status404NotFound, message);

    public static Refusal Conflict(string message) => new(StatusCodes.Status409Conflict, message);

    public static Refusal Stale(string message) => new(StatusCodes.Status412PreconditionFailed, message);

    public static Refusal Missing(string field) => new(StatusCodes.Status422UnprocessableEntity, $"Validation error: missing required field '{field}'");

    /// <param name="field">The field at fault, by its name on the wire.</param>
    /// <param name="rule">What it must be, e.g. <c>must not be blank</c>.</param>
    public static Refusal Invalid(string field, string rule) =>
        new(StatusCodes.Status422UnprocessableEntity, $"Validation error: field '{field}' {rule}");

    public ProblemHttpResult ToProblem() => TypedResults.Problem(Message, statusCode: Status);
}
