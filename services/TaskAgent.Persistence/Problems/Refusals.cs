using Microsoft.AspNetCore.Http.HttpResults;

namespace TaskAgent.Persistence.Problems;

/// <summary>What the caller got wrong, in the words that its user may see.</summary>
static class Refusals
{
    public static ProblemHttpResult UnknownCase() => Problem(StatusCodes.Status404NotFound, "There is no such case.");

    public static ProblemHttpResult UnknownTask() => Problem(StatusCodes.Status404NotFound, "There is no such task.");

    public static ProblemHttpResult UnknownMessage() => Problem(StatusCodes.Status404NotFound, "There is no such message.");

    public static ProblemHttpResult UnknownChangeSet() => Problem(StatusCodes.Status404NotFound, "There is no such change set.");

    public static ProblemHttpResult CommittedAlone() => Problem(StatusCodes.Status409Conflict, "The message's tasks were committed without an answer.");

    public static ProblemHttpResult NothingToUndo() => Problem(StatusCodes.Status404NotFound, "There is nothing to undo.");

    public static ProblemHttpResult UndoneAlready() => Problem(StatusCodes.Status409Conflict, "The change set is undone already.");

    public static ProblemHttpResult ChangedSince(IReadOnlyList<string> titles) => Problem(
        StatusCodes.Status409Conflict,
        $"{string.Join(", ", titles.Select(title => $"“{title}”"))} {(titles.Count == 1 ? "has" : "have")} been changed since, so nothing was undone.");

    public static ProblemHttpResult UnknownUser() => Problem(StatusCodes.Status404NotFound, "There is no such user.");

    public static ProblemHttpResult UnknownSession() => Problem(StatusCodes.Status404NotFound, "There is no such session.");

    public static ProblemHttpResult UnknownToken() => Problem(StatusCodes.Status404NotFound, "There is no such API token.");

    public static ProblemHttpResult UnknownCode() => Problem(StatusCodes.Status404NotFound, "The code is wrong, was used already or is older than 10 minutes.");

    public static ProblemHttpResult UnknownSender() => Problem(StatusCodes.Status404NotFound, "The sender belongs to no account.");

    public static ProblemHttpResult WrongLogin() => Problem(StatusCodes.Status401Unauthorized, "The e-mail address or the password is wrong.");

    public static ProblemHttpResult TooManyLogins(int seconds) =>
        Problem(StatusCodes.Status429TooManyRequests, $"Too many logins went wrong. Try again in {seconds} seconds.");

    public static ProblemHttpResult TooBusy() => Problem(StatusCodes.Status429TooManyRequests, "Too many people are logging in. Try again in a few seconds.");

    public static ProblemHttpResult Away() => Problem(StatusCodes.Status503ServiceUnavailable, "The database is not available. Nothing was lost; please try again.");

    public static ProblemHttpResult TakenId() => Problem(StatusCodes.Status409Conflict, "The id is in use already.");

    public static ProblemHttpResult Stale() =>
        Problem(StatusCodes.Status412PreconditionFailed, "It has been changed since it was read. Read it again and repeat the change.");

    public static ProblemHttpResult Invalid(string field, string sentence) =>
        Problem(StatusCodes.Status422UnprocessableEntity, $"Validation error: field '{field}' {sentence}");

    public static ProblemHttpResult Unprocessable(string sentence) => Problem(StatusCodes.Status422UnprocessableEntity, sentence);

    static ProblemHttpResult Problem(int status, string detail) => TypedResults.Problem(detail, statusCode: status);
}
