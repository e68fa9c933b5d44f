using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using TaskAgent.Contracts;
using TaskAgent.ServiceDefaults.Identity.Tokens;

namespace TaskAgent.ServiceDefaults.Identity;

public static class ServiceIdentityExtensions
{
    /// <summary>Policy of endpoints that a service calls for no user in particular.</summary>
    public const string ServiceOnly = "ServiceOnly";

    internal const string Scheme = "Service";

    /// <summary>
    /// Gives the service its name, signs its calls, and closes its endpoints: unless an endpoint says otherwise, only its callers in the
    /// graph may call it, with a token that is meant for it, and only for a user.
    /// </summary>
    public static void AddServiceIdentity(this IHostApplicationBuilder builder, string resource, params string[] callers)
    {
        builder.Services.AddSingleton(new ServiceName(resource, callers));
        builder.Services.AddSingleton<ServiceTokens>();
        builder.Services.AddOptions<ServiceIdentityOptions>()
            .BindConfiguration(ServiceIdentityOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        builder.Services.AddAuthentication(Scheme).AddScheme<AuthenticationSchemeOptions, ServiceAuthenticationHandler>(Scheme, null);
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, KnownEndpoints>();
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(ServiceOnly, policy => policy.RequireAssertion(context => context.User.IsCaller(resource, callers)))
            .SetFallbackPolicy(new AuthorizationPolicyBuilder()
                .RequireClaim(JwtRegisteredClaimNames.Sub)
                .RequireAssertion(context => context.User.IsCaller(resource, callers) || (context.Resource is HttpContext http && context.User.HasScopeFor(http)))
                .Build());
    }

    static bool IsCaller(this ClaimsPrincipal caller, string resource, string[] callers) =>
        caller.Identity?.AuthenticationType == Scheme
        && caller.HasClaim(JwtRegisteredClaimNames.Aud, resource)
        && callers.Contains(caller.FindFirstValue(JwtRegisteredClaimNames.Iss));

    /// <summary>The user that the call is made for. Only for endpoints that require one, as all do by default.</summary>
    public static UserId UserId(this ClaimsPrincipal caller) =>
        new(Guid.Parse(caller.FindFirstValue(JwtRegisteredClaimNames.Sub) ?? throw new InvalidOperationException("The endpoint lets in calls without a user.")));
}
