using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TaskAgent.ServiceDefaults.Identity;

/// <summary>
/// What does not exist needs no permission: a mistyped path is 404 and not 401, a wrong method 405, a wrong content type 415. What
/// answers the latter two is an endpoint of the router's own, and only says so.
/// </summary>
sealed class KnownEndpoints : IAuthorizationMiddlewareResultHandler
{
    readonly AuthorizationMiddlewareResultHandler _default = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult) =>
        context.GetEndpoint() is RouteEndpoint ? _default.HandleAsync(next, context, policy, authorizeResult) : next(context);
}
