using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TaskAgent.ServiceDefaults.Requests;

public static class VersionTag
{
    /// <summary>The ETag of a version, with its quotes.</summary>
    public static string Of(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>Answers that carry one such row say its version as their ETag.</summary>
    public static RouteGroupBuilder WithVersionTag<T>(this RouteGroupBuilder group, Func<T, int> version) =>
        group.AddEndpointFilter(async (context, next) =>
        {
            var result = await next(context);
            var inner = result is INestedHttpResult nested ? nested.Result : result;
            if (inner is IValueHttpResult { Value: T row })
            {
                context.HttpContext.Response.Headers.ETag = Of(version(row));
            }

            return result;
        });
}
