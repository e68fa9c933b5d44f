using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Users;
using TaskAgent.ServiceDefaults.Clients;

namespace TaskAgent.ServiceDefaults.Identity.Tokens;

public static class ApiTokenExtensions
{
    internal const string Scheme = "ApiToken";

    // Looks at the header and passes on to one of the two.
    const string Either = "Caller";

    /// <summary>Lets users' programs in, too, with an API token: at endpoints that name the scope it must have, and nowhere else.</summary>
    public static void AddApiTokens(this IHostApplicationBuilder builder)
    {
        builder.AddServiceClient<AccountsClient>("persistence-service");
        builder.Services.AddAuthentication(Either)
            .AddScheme<AuthenticationSchemeOptions, ApiTokenHandler>(Scheme, null)
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = context =>
                ApiTokenHandler.IsFor(context.Request) ? Scheme : ServiceIdentityExtensions.Scheme);
    }

    /// <summary>What a token needs for these endpoints.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="read">For GET.</param>
    /// <param name="write">For every other method.</param>
    public static TBuilder WithScopes<TBuilder>(this TBuilder endpoints, Scope read, Scope write)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new RequiredScopes(read, write));

    /// <summary>Whether the caller is a user's program.</summary>
    public static bool IsApiToken(this ClaimsPrincipal caller) => caller.Identity is { IsAuthenticated: true, AuthenticationType: Scheme };

    /// <summary>Whether the caller is a user's program that may do this.</summary>
    public static bool HasScope(this ClaimsPrincipal caller, Scope scope) =>
        caller.IsApiToken() && caller.HasClaim(ApiTokenHandler.ScopeClaim, scope.ToString());

    /// <summary>Whose program the caller is. Only for a caller that is one.</summary>
    public static User Owner(this ClaimsPrincipal caller) => new(
        caller.UserId().Value, caller.FindFirstValue(JwtRegisteredClaimNames.Name)!, caller.FindFirstValue(JwtRegisteredClaimNames.ZoneInfo)!,
        caller.FindFirstValue(JwtRegisteredClaimNames.Locale)!);

    internal static bool HasScopeFor(this ClaimsPrincipal caller, HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<RequiredScopes>() is { } scopes
        && caller.HasScope(HttpMethods.IsGet(context.Request.Method) ? scopes.Read : scopes.Write);
}
