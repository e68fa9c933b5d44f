using System.Data.Common;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.IdentityModel.JsonWebTokens;

namespace TaskAgent.Persistence.Database;

/// <summary>
/// What <see cref="RowSecurity.As"/> is to a batch, for the commands of EF Core: each is sent behind a statement that names the role and
/// the caller's user, in the same round trip and transaction. Without a caller there is no user, and nothing to see.
/// </summary>
sealed class RowSecurityInterceptor(IHttpContextAccessor http) : DbCommandInterceptor
{
    const string Prefix = $"select set_config('role', '{RowSecurity.ServiceRole}', true), set_config('app.user_id', @app_user_id, true);\n";

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Enter(command);
        return new(result);
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        await result.NextResultAsync(cancellationToken);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Enter(command);
        return new(result);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => throw OutsideTheScope();

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => throw OutsideTheScope();

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => throw OutsideTheScope();

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        throw OutsideTheScope();

    void Enter(DbCommand command)
    {
        command.CommandText = Prefix + command.CommandText;
        var user = command.CreateParameter();
        user.ParameterName = "app_user_id";
        user.Value = http.HttpContext?.User.FindFirstValue(JwtRegisteredClaimNames.Sub) ?? "";
        command.Parameters.Add(user);
    }

    // A kind of command that nothing here uses and whose result the prefix would take the place of.
    static NotSupportedException OutsideTheScope() => new("Only asynchronous queries and writes carry the user's scope.");
}
