using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using TaskAgent.Persistence.Accounts;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Problems;

/// <summary>
/// What the database's refusals mean to the caller. The schema is the last to check, so that nothing wrong is stored whoever sends it;
/// the rest is a database that is away, which passes.
/// </summary>
static partial class DatabaseProblems
{
    public static RouteGroupBuilder WithDatabaseProblems(this RouteGroupBuilder group) => group.AddEndpointFilter(async (context, next) =>
    {
        try
        {
            return await next(context);
        }
        catch (PasswordHasher.TooBusyException)
        {
            context.HttpContext.Response.Headers.RetryAfter = "5";
            return Refusals.TooBusy();
        }
        catch (NpgsqlException e) when (Map(e) is { } problem)
        {
            var logger = context.HttpContext.RequestServices.GetRequiredService<ILogger<TaskAgentDb>>();
            LogRefusal(logger, e.SqlState, (e as PostgresException)?.ConstraintName, problem.StatusCode);
            return problem;
        }
    });

    static ProblemHttpResult? Map(NpgsqlException e) => e switch
    {
        PostgresException { SqlState: PostgresErrorCodes.NotNullViolation } missing
            => Refusals.Unprocessable($"Validation error: missing required field '{missing.ColumnName}'"),
        PostgresException { SqlState: PostgresErrorCodes.CheckViolation } check
            => Refusals.Unprocessable($"Validation error: {check.ConstraintName} does not hold"),
        PostgresException { SqlState: PostgresErrorCodes.UntranslatableCharacter or PostgresErrorCodes.CharacterNotInRepertoire }
            => Refusals.Unprocessable("Validation error: a text contains the character U+0000"),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => Refusals.TakenId(),
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation, ConstraintName: { } name } when name.EndsWith("_users_user_id", StringComparison.Ordinal)
            => Refusals.UnknownUser(),
        // Before the first migration has made the tables, or the login.
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification }
            => Refusals.Away(),
        { IsTransient: true } => Refusals.Away(),
        _ => null,
    };

    [LoggerMessage(LogLevel.Warning, "The database refused: {SqlState} {Constraint}, answered with {Status}")]
    static partial void LogRefusal(ILogger logger, string? sqlState, string? constraint, int status);
}
