using System.Text.Json;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Http;
using TaskAgent.Web.Identity;

namespace TaskAgent.Web.Accounts;

static class ExportApi
{
    /// <summary>Everything of the account as one JSON file.</summary>
    public static void MapExport(this IEndpointRouteBuilder routes) => routes.MapGet("/account/export", DownloadAsync).AllowAnonymous().ExcludeFromDescription();

    static async Task<IResult> DownloadAsync(HttpContext http, AccountsClient accounts, CancellationToken cancellationToken) =>
        http.User.LoggedIn() is { } user
            ? Results.File(
                JsonSerializer.SerializeToUtf8Bytes(await accounts.ExportAsync(user, cancellationToken), WireJson.Default.AccountExport),
                "application/json", "taskagent.json")
            : Results.Redirect("/login");
}
